import { defineRule } from '../rule';

export default defineRule({
  title: 'Licences cannot be used beyond their number',
  failure: 'More licences may be used than there are',
  control: 'INV-01',
  criteria: ['CC6.8', 'CC2.1'],
  severity: 'warning',
  optIn: 'Whether it is needed is decided by each system.',
  rationale: 'Software that nobody licensed is software that nobody approved.',
  fix: {
    cdk: 'a hard limit; CloudFormation has no resource for it',
    cloudformation: 'a hard limit; CloudFormation has no resource for it',
    terraform: 'license_count_hard_limit = true',
  },
  equivalents: {},
  catalogue: ['licensemanager-limits'],
  references: ['https://docs.aws.amazon.com/license-manager/latest/userguide/license-configurations.html'],
  terraform: {
    aws_licensemanager_license_configuration: (resource) => resource.at('license_count_hard_limit').orDefault(false).isTrue(),
  },
});
