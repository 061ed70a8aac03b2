import { defineRule } from '../rule';

export default defineRule({
  title: 'Settings of a workgroup hold for every query',
  failure: 'Queries may choose settings of their own',
  control: 'ENC-01',
  severity: 'warning',
  rationale: 'A client that names another place for its results leaves the encrypted one.',
  fix: {
    cdk: 'enforceWorkGroupConfiguration: true',
    cloudformation: 'EnforceWorkGroupConfiguration: true',
    terraform: 'enforce_workgroup_configuration = true',
  },
  equivalents: { checkov: ['CKV_AWS_82'], trivy: ['AWS-0007'], prowler: ['athena_workgroup_enforce_configuration'] },
  catalogue: ['athena-workgroup'],
  references: ['https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html'],
  cloudformation: {
    'AWS::Athena::WorkGroup': (resource) => resource.at('WorkGroupConfiguration.EnforceWorkGroupConfiguration').orDefault(true).isTrue(),
  },
  terraform: {
    aws_athena_workgroup: (resource) => resource.at('configuration.0.enforce_workgroup_configuration').orDefault(true).isTrue(),
  },
});
