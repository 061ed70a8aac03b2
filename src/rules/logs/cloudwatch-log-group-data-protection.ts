import { defineRule } from '../rule';

export default defineRule({
  title: 'Log group masks personal data',
  failure: 'Personal data stands in the log as it comes',
  control: 'RET-03',
  criteria: ['C1.1', 'P4.1', 'P6.3'],
  severity: 'warning',
  optIn: 'It costs by what is scanned, and many logs hold no personal data.',
  rationale: 'Logs are read by many people, and hold what nobody meant to write into them.',
  fix: {
    cdk: 'dataProtectionPolicy on the LogGroup',
    cloudformation: 'DataProtectionPolicy',
    terraform: 'aws_cloudwatch_log_data_protection_policy for the log group',
  },
  equivalents: {},
  catalogue: ['log-data-protection'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html'],
  cloudformation: {
    'AWS::Logs::LogGroup': (resource) => resource.at('DataProtectionPolicy').isPresent(),
  },
  terraform: {
    aws_cloudwatch_log_group: (group) => group.referrers('aws_cloudwatch_log_data_protection_policy', 'log_group_name').some('no data protection policy names the log group', (policy) => policy.at('policy_document').isPresent()),
  },
});
