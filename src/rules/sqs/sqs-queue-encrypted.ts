import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'SQS queue encrypts its messages at rest',
  failure: 'Queue stores messages unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Messages wait in the queue for up to 14 days, and hold whatever the sender put into them.',
  fix: {
    cdk: 'encryption: sqs.QueueEncryption.KMS (or SQS_MANAGED)',
    cloudformation: 'KmsMasterKeyId: !GetAtt Key.Arn, or SqsManagedSseEnabled: true',
    terraform: 'kms_master_key_id, or sqs_managed_sse_enabled = true',
  },
  equivalents: {
    securityHub: ['SQS.1'], checkov: ['CKV_AWS_27'], trivy: ['AWS-0096'], cdkNag: ['SQSQueueSSE'],
    prowler: ['sqs_queues_server_side_encryption_enabled'],
  },
  catalogue: ['sqs-encryption'],
  references: [
    // "When SqsManagedSseEnabled is not defined, SSE-SQS encryption is enabled by default."
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-sqsmanagedsseenabled',
    'https://aws.amazon.com/blogs/compute/announcing-server-side-encryption-with-amazon-simple-queue-service-managed-encryption-keys-sse-sqs-by-default/',
  ],
  cloudformation: {
    'AWS::SQS::Queue': (queue) => any(queue.at('KmsMasterKeyId').isPresent(), queue.at('SqsManagedSseEnabled').orDefault(true).isTrue()),
  },
  terraform: {
    aws_sqs_queue: (resource) => any(resource.at('kms_master_key_id').isPresent(), resource.at('sqs_managed_sse_enabled').orDefault(true).isTrue()),
  },
});
