import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import { inlinePolicy, namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

const check = (policy: ResourceView) => namesItsGrantees(PolicyDocument.of(policy.at('PolicyDocument')));

export default defineRule({
  title: 'SQS queue policy names those it grants access to',
  failure: 'Queue policy grants access to anyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A stranger who can send to or receive from the queue can feed in forged work, or read and swallow real messages.',
  fix: {
    cdk: 'queue.grantSendMessages(role), or conditions: { ArnEquals: { "aws:SourceArn": topic.topicArn } } in the statement',
    cloudformation: 'Principal: { AWS: <role ARN> } or { Service: <service> }, or a Condition on aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID',
    terraform: 'principals block with named identifiers in the policy of aws_sqs_queue_policy',
  },
  equivalents: {
    awsConfig: ['sqs-queue-no-public-access'], securityHub: ['SQS.3'], checkov: ['CKV_AWS_168', 'CKV_AWS_387'],
    cfnGuard: ['SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL', 'SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL'],
    prowler: ['sqs_queues_not_publicly_accessible'],
  },
  catalogue: ['sqs-no-public-policy'],
  references: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html'],
  cloudformation: { 'AWS::SQS::QueuePolicy': check, 'AWS::SQS::QueueInlinePolicy': check },
  terraform: {
    aws_sqs_queue_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
    aws_sqs_queue: (owner) => inlinePolicy(owner),
  },
});
