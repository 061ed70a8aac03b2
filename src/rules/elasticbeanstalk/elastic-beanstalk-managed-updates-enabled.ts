import { beanstalkOption } from '../helpers/beanstalk-options';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Elastic Beanstalk updates its platform by itself',
  failure: 'Platform of the environment is not updated',
  control: 'CFG-03',
  criteria: ['CC7.1', 'CC8.1'],
  severity: 'warning',
  rationale: 'An old platform has weaknesses that everyone can look up.',
  fix: {
    cdk: 'optionSettings: [{ namespace: "aws:elasticbeanstalk:managedactions", optionName: "ManagedActionsEnabled", value: "true" }]',
    cloudformation: 'OptionSettings: [{ Namespace: aws:elasticbeanstalk:managedactions, OptionName: ManagedActionsEnabled, Value: true }]',
    terraform: 'setting { namespace = "aws:elasticbeanstalk:managedactions", name = "ManagedActionsEnabled", value = "true" }',
  },
  equivalents: { awsConfig: ['elastic-beanstalk-managed-updates-enabled'], securityHub: ['ElasticBeanstalk.2'], checkov: ['CKV_AWS_340'], prowler: ['elasticbeanstalk_environment_managed_updates_enabled'] },
  catalogue: ['beanstalk-managed-updates'],
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html'],
  cloudformation: {
    'AWS::ElasticBeanstalk::Environment': (environment) => beanstalkOption(environment, 'aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'false', (value) => value.isTrue()),
  },
  terraform: {
    aws_elastic_beanstalk_environment: (environment) => beanstalkOption(environment, 'aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'false', (value) => value.isTrue()),
  },
});
