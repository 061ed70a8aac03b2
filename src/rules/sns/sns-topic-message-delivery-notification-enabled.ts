import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Topic records the delivery of messages',
  failure: 'Delivery of messages leaves no record',
  control: 'PRC-03',
  criteria: ['PI1.4', 'CC7.2'],
  severity: 'warning',
  optIn: 'It costs by use, and which systems need it is decided by each.',
  rationale: 'Whether a message arrived is told by the record alone.',
  fix: {
    cdk: 'deliveryStatusLogging',
    cloudformation: 'DeliveryStatusLogging',
    terraform: 'sqs_success_feedback_role_arn, or that of another protocol',
  },
  equivalents: { awsConfig: ['sns-topic-message-delivery-notification-enabled'] },
  catalogue: ['sns-delivery-logging'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html'],
  cloudformation: {
    'AWS::SNS::Topic': (resource) => resource.at('DeliveryStatusLogging').isPresent(),
  },
  terraform: {
    aws_sns_topic: (topic) => any(...['application', 'firehose', 'http', 'lambda', 'sqs'].map((protocol) => topic.at(`${protocol}_success_feedback_role_arn`).isPresent())),
  },
});
