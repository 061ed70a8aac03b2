import { testRule } from '../../support/rule-cases';

const queue = (properties: object) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SqsQueueEncrypted', {
  cloudformation: [
    { name: 'not stated, which means SSE-SQS', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/SqsManagedSseEnabled' },
    { name: 'SSE-SQS', properties: { SqsManagedSseEnabled: true }, expect: 'pass' },
    { name: 'SSE-KMS', properties: { KmsMasterKeyId: 'alias/aws/sqs' }, expect: 'pass', pointer: '/Resources/Subject/Properties/KmsMasterKeyId' },
    { name: 'SSE-KMS instead of SSE-SQS', properties: { KmsMasterKeyId: 'alias/queue', SqsManagedSseEnabled: false }, expect: 'pass' },
    { name: 'switched off', properties: { SqsManagedSseEnabled: false }, expect: 'fail' },
    { name: 'switched off, with an empty key', properties: { SqsManagedSseEnabled: 'false', KmsMasterKeyId: '' }, expect: 'fail' },
    { name: 'value of a parameter', template: { Parameters: { Sse: { Type: 'String' } }, Resources: { Subject: queue({ SqsManagedSseEnabled: { Ref: 'Sse' } }) } }, expect: 'unknown' },
    { name: 'switched off in one arm', template: { ...whenProd, Resources: { Subject: queue({ SqsManagedSseEnabled: { 'Fn::If': ['Prod', true, false] } }) } }, expect: 'fail' },
    { name: 'a key in one arm, SSE-SQS in the other', template: { ...whenProd, Resources: { Subject: queue({ KmsMasterKeyId: { 'Fn::If': ['Prod', 'alias/queue', { Ref: 'AWS::NoValue' }] }, SqsManagedSseEnabled: { 'Fn::If': ['Prod', false, true] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sqs_queue: { subject: { sqs_managed_sse_enabled: true } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sqs_queue: { subject: { sqs_managed_sse_enabled: false } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sqs_queue: { subject: { } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sqs_queue: { subject: { sqs_managed_sse_enabled: '${var.p}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sqs_queue: { subject: { sqs_managed_sse_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
  ],
});
