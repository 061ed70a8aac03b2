import type { ResourceView } from '../../model/resource-view';
import { defineRule, type RuleContext } from '../rule';

// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html#cfn-kms-key-pendingwindowindays
const DEFAULT_DAYS = 30;

const check = (key: ResourceView, context: RuleContext) => key.at('PendingWindowInDays').orDefault(DEFAULT_DAYS).atLeast(context.parameter('minimumDays'));
const terraformCheck = (key: ResourceView, context: RuleContext) => key.at('deletion_window_in_days').orDefault(DEFAULT_DAYS).atLeast(context.parameter('minimumDays'));

export default defineRule({
  title: 'KMS key waits before it is deleted',
  failure: 'Key is deleted too soon to notice a mistake',
  control: 'ENC-03',
  severity: 'warning',
  rationale: 'Data under a deleted key is lost for good, and the waiting period is the only time to notice and cancel.',
  fix: {
    cdk: 'pendingWindow: Duration.days(30)',
    cloudformation: 'PendingWindowInDays: 30',
    terraform: 'deletion_window_in_days = 30',
  },
  equivalents: {},
  catalogue: ['kms-deletion-window', 'kms-no-pending-deletion'],
  parameters: { minimumDays: { description: 'Shortest waiting period before a key is deleted, in days', default: DEFAULT_DAYS, minimum: 7, maximum: 30 } },
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html'],
  cloudformation: { 'AWS::KMS::Key': check, 'AWS::KMS::ReplicaKey': check },
  terraform: {
    aws_kms_key: terraformCheck,
    aws_kms_replica_key: terraformCheck,
    aws_kms_external_key: terraformCheck,
  },
});
