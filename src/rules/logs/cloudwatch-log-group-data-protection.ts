import { any, fail, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Log group masks sensitive data',
  failure: 'Log group shows sensitive data to every reader',
  control: 'RET-03',
  criteria: ['C1.1', 'P4.1', 'P6.3'],
  severity: 'warning',
  optIn: 'Masking is paid for by the volume of logs, and many logs hold no personal data.',
  rationale: 'Names, addresses and tokens slip into logs, which far more people read than the database.',
  fix: {
    cdk: 'dataProtectionPolicy: new logs.DataProtectionPolicy({ identifiers })',
    cloudformation: 'DataProtectionPolicy, or AWS::Logs::AccountPolicy of type DATA_PROTECTION_POLICY',
    terraform: 'aws_cloudwatch_log_data_protection_policy',
  },
  equivalents: {},
  catalogue: ['log-data-protection'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html'],
  cloudformation: {
    'AWS::Logs::LogGroup': (group) => any(group.at('DataProtectionPolicy').isPresent(), byAccount(group, 'AWS::Logs::AccountPolicy', 'PolicyType')),
  },
  terraform: {
    aws_cloudwatch_log_group: (group) => any(
      group.referrers('aws_cloudwatch_log_data_protection_policy', 'log_group_name').some('no data protection policy names the log group', (policy) => policy.at('policy_document').isPresent()),
      byAccount(group, 'aws_cloudwatch_log_account_policy', 'policy_type')),
  },
});

/** A policy of the account, in the same Region, holds for all of its log groups. */
function byAccount(group: ResourceView, type: string, property: string): Outcome {
  const policies = group.others(type).filter((policy) => policy.resource.unit === group.resource.unit);
  const none = fail('no policy of the account protects data in logs', { pointer: group.resource.entryPointer, operator: 'protected-by', expected: type });
  return any(none, ...policies.map((policy) => policy.at(property).equals('DATA_PROTECTION_POLICY')));
}
