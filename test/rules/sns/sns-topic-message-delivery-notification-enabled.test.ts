import { testRule } from '../../support/rule-cases';

testRule('SnsTopicMessageDeliveryNotificationEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { DeliveryStatusLogging: [{ Protocol: 'sqs' }] } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { DeliveryStatusLogging: [] } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { DeliveryStatusLogging: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { DeliveryStatusLogging: { 'Fn::If': ['C', [{ Protocol: 'sqs' }], []] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { DeliveryStatusLogging: { 'Fn::If': ['C', [{ Protocol: 'sqs' }], [{ Protocol: 'sqs' }]] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'recorded', config: { resource: { aws_sns_topic: { subject: { sqs_success_feedback_role_arn: 'r' } } } }, subject: 'aws_sns_topic.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_sns_topic: { subject: {} } } }, subject: 'aws_sns_topic.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sns_topic: { subject: { sqs_success_feedback_role_arn: '${var.p}' } } } }, subject: 'aws_sns_topic.subject', expect: 'unknown' },
  ],
});
