import { testRule } from '../../support/rule-cases';

testRule('SnsSubscriptionDlqConfigured', {
  cloudformation: [
    { name: 'kept', template: { Resources: { Subject: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'lambda', RedrivePolicy: { deadLetterTargetArn: 'q' } } } } }, expect: 'pass' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'lambda' } } } }, expect: 'fail' },
    { name: 'a person', template: { Resources: { Subject: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'email' } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'sqs', RedrivePolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'kept', config: { resource: { aws_sns_topic_subscription: { subject: { protocol: 'sqs', redrive_policy: JSON.stringify({ deadLetterTargetArn: 'q' }) } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_sns_topic_subscription: { subject: { protocol: 'lambda' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'fail' },
    { name: 'a person', config: { resource: { aws_sns_topic_subscription: { subject: { protocol: 'sms' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sns_topic_subscription: { subject: { protocol: 'sqs', redrive_policy: '${var.p}' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'unknown' },
  ],
});
