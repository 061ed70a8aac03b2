import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage', Resource: '*', ...changes });
const queue = (statement: unknown) => ({ Queues: ['q'], PolicyDocument: { Statement: [statement] } });
const bucket = (statement: object) => ({ Resources: { Subject: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'b', PolicyDocument: { Statement: [allow({ Action: 's3:PutObject', ...statement })] } } } } });
const tf = (statement: unknown) => ({ queue_url: 'q', policy: JSON.stringify({ Statement: [statement] }) });
const account = { Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } };

testRule('ServicePrincipalSourceNamed', {
  cloudformation: [
    { name: 'a service for an account', properties: queue(allow(account)), expect: 'pass' },
    { name: 'a service for whom it likes', properties: queue(allow()), expect: 'fail', findings: ['Statement[0]'] },
    { name: 'a service for a topic of any account', properties: queue(allow({ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:orders' } } })), expect: 'fail' },
    { name: 'a service for a topic of the template', template: { Resources: { News: { Type: 'AWS::SNS::Topic' }, Subject: { Type: 'AWS::SQS::QueuePolicy', Properties: queue(allow({ Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'News' } } } })) } } }, expect: 'pass' },
    { name: 'an account', properties: queue(allow({ Principal: { AWS: '111122223333' } })), expect: 'not-applicable' },
    { name: 'logs below the account they come from', template: bucket({ Principal: { Service: 'delivery.logs.amazonaws.com' }, Resource: { 'Fn::Sub': 'arn:aws:s3:::b/AWSLogs/${AWS::AccountId}/*' } }), expect: 'pass' },
    { name: 'logs of whom it likes', template: bucket({ Principal: { Service: 'delivery.logs.amazonaws.com' }, Resource: 'arn:aws:s3:::b/*' }), expect: 'fail' },
    { name: 'access logs, which come from the account', template: bucket({ Principal: { Service: 'logging.s3.amazonaws.com' } }), expect: 'pass' },
    { name: 'a look before delivery', template: bucket({ Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:GetBucketAcl' }), expect: 'pass' },
    { name: 'mail of the rules of an account', template: bucket({ Principal: { Service: 'ses.amazonaws.com' }, Condition: { StringEquals: { 'aws:Referer': '111122223333' } } }), expect: 'pass' },
    { name: 'distributions of whom it likes', template: bucket({ Principal: { Service: 'cloudfront.amazonaws.com' }, Action: 's3:GetObject' }), expect: 'fail' },
    { name: 'an account known later', template: { Parameters: { A: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SQS::QueuePolicy', Properties: queue(allow({ Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'A' } } } })) } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a service for an account', properties: tf(allow(account)), expect: 'pass' },
    { name: 'a service for whom it likes', properties: tf(allow()), expect: 'fail' },
    { name: 'a service for whom it likes, in the queue itself', config: { resource: { aws_sqs_queue: { subject: { policy: JSON.stringify({ Statement: [allow()] }) } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'a queue without a policy of its own', config: { resource: { aws_sqs_queue: { subject: {} } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_sqs_queue_policy: { subject: { queue_url: 'q', policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
