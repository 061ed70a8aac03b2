import { queuePolicies, terraformQueuePolicies } from '../helpers/messaging-policies';
import { refusesClearText, refusesClearTextElsewhere } from '../helpers/refuses-clear-text';
import { defineRule } from '../rule';

export default defineRule({
  title: 'SQS queue refuses requests that are not sent over TLS',
  failure: 'Queue accepts clear-text requests',
  control: 'TLS-01',
  severity: 'warning',
  rationale: 'SQS answers plain HTTP unless the queue policy denies it, and messages sent that way can be read and changed on the way.',
  fix: {
    cdk: 'enforceSSL: true',
    cloudformation: 'AWS::SQS::QueuePolicy that denies sqs:* to Principal "*" where aws:SecureTransport is false',
    terraform: 'aws_sqs_queue_policy that denies sqs:* to everyone where aws:SecureTransport is false',
  },
  equivalents: { cdkNag: ['SQSQueueSSLRequestsOnly'] },
  references: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html'],
  cloudformation: {
    'AWS::SQS::Queue': (queue) => refusesClearText(queue, queuePolicies(queue), 'sqs:*', 'AWS::SQS::QueuePolicy.Queues'),
    'AWS::SQS::QueuePolicy': (policy) => refusesClearTextElsewhere(policy, policy.at('Queues'), 'AWS::SQS::Queue', 'sqs:*'),
    'AWS::SQS::QueueInlinePolicy': (policy) => refusesClearTextElsewhere(policy, policy.at('Queue'), 'AWS::SQS::Queue', 'sqs:*'),
  },
  terraform: {
    aws_sqs_queue: (queue) => refusesClearText(queue, terraformQueuePolicies(queue), 'sqs:*', 'aws_sqs_queue_policy.queue_url', 'policy'),
    aws_sqs_queue_policy: (policy) => refusesClearTextElsewhere(policy, policy.at('queue_url'), 'aws_sqs_queue', 'sqs:*', 'policy'),
  },
});
