import { terraformTopicPolicies, topicPolicies } from '../helpers/messaging-policies';
import { refusesClearText, refusesClearTextElsewhere } from '../helpers/refuses-clear-text';
import { defineRule } from '../rule';

export default defineRule({
  title: 'SNS topic refuses messages that are not sent over TLS',
  failure: 'Topic accepts clear-text messages',
  control: 'TLS-01',
  severity: 'warning',
  rationale: 'SNS answers plain HTTP unless the topic policy denies it, and a message published that way can be read and changed on the way.',
  fix: {
    cdk: 'enforceSSL: true',
    cloudformation: 'AWS::SNS::TopicPolicy that denies sns:Publish to Principal "*" where aws:SecureTransport is false',
    terraform: 'aws_sns_topic_policy that denies sns:Publish to everyone where aws:SecureTransport is false',
  },
  equivalents: {},
  // Publishing is what carries data; a key on the topic does not encrypt the way there.
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html#enforce-encryption-data-in-transit'],
  cloudformation: {
    'AWS::SNS::Topic': (topic) => refusesClearText(topic, topicPolicies(topic), 'sns:Publish', 'AWS::SNS::TopicPolicy.Topics'),
    'AWS::SNS::TopicPolicy': (policy) => refusesClearTextElsewhere(policy, policy.at('Topics'), 'AWS::SNS::Topic', 'sns:Publish'),
    'AWS::SNS::TopicInlinePolicy': (policy) => refusesClearTextElsewhere(policy, policy.at('TopicArn'), 'AWS::SNS::Topic', 'sns:Publish'),
  },
  terraform: {
    aws_sns_topic: (topic) => refusesClearText(topic, terraformTopicPolicies(topic), 'sns:Publish', 'aws_sns_topic_policy.arn', 'policy'),
    aws_sns_topic_policy: (policy) => refusesClearTextElsewhere(policy, policy.at('arn'), 'aws_sns_topic', 'sns:Publish', 'policy'),
  },
});
