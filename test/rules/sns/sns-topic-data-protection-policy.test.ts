import { testRule } from '../../support/rule-cases';

testRule('SnsTopicDataProtectionPolicy', {
  cloudformation: [
    { name: 'protected', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }], DataProtectionPolicy: { Name: 'p' } } } } }, expect: 'pass' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }] } } } }, expect: 'fail' },
    { name: 'other data', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: {} } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { Tags: [{ Key: 'data-classification', Value: 'personal' }], DataProtectionPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'protected', config: { resource: { aws_sns_topic: { subject: { tags: { 'data-classification': 'personal' } } }, aws_sns_topic_data_protection_policy: { p: { arn: '${aws_sns_topic.subject.arn}', policy: '{"Name":"p"}' } } } }, subject: 'aws_sns_topic.subject', expect: 'pass' },
    { name: 'none', config: { resource: { aws_sns_topic: { subject: { tags: { 'data-classification': 'personal' } } } } }, subject: 'aws_sns_topic.subject', expect: 'fail' },
    { name: 'other data', config: { resource: { aws_sns_topic: { subject: {} } } }, subject: 'aws_sns_topic.subject', expect: 'not-applicable' },
  ],
});
