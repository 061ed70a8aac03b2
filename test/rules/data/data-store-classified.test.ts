import { testRule } from '../../support/rule-cases';

const tags = (value: unknown, key: unknown = 'data-classification') => ({ Tags: [{ Key: key, Value: value }] });

testRule('DataStoreClassified', {
  cloudformation: [
    { name: 'a class from the list', properties: tags('confidential'), expect: 'pass' },
    { name: 'in another case', properties: tags('Internal', 'DataClassification'), expect: 'pass' },
    { name: 'a class that nobody knows', properties: tags('very secret'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'other tags alone', properties: tags('x', 'owner'), expect: 'fail' },
    { name: 'tags known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: { Tags: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'a key known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: tags('x', { Ref: 'P' }) } } }, expect: 'unknown' },
    { name: 'only in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: { Tags: { 'Fn::If': ['C', tags('internal').Tags, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
    { name: 'in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: { Tags: { 'Fn::If': ['C', tags('internal').Tags, tags('public').Tags] } } } } }, expect: 'pass' },
    { name: 'only in one arm, of no known class', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: { Tags: { 'Fn::If': ['C', [{ Key: 'a', Value: 'b' }], { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a class from the list', properties: { tags: { 'data-classification': 'personal' } }, expect: 'pass' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'a class that nobody knows', properties: { tags: { 'data-classification': 'hush' } }, expect: 'fail' },
    { name: 'tags known when Terraform runs', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { tags: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'from the provider', config: { provider: { aws: [{ default_tags: [{ tags: { 'data-classification': 'internal' } }] }] }, resource: { aws_s3_bucket: { subject: {} } } }, expect: 'pass' },
    { name: 'from another provider than the resource has', config: { provider: { aws: [{ default_tags: [{ tags: { 'data-classification': 'internal' } }] }] }, resource: { aws_s3_bucket: { subject: { provider: 'aws.other' } } } }, expect: 'fail' },
  ],
});
