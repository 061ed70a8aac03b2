import { testRule } from '../../support/rule-cases';

const list = (...keys: unknown[]) => keys.map((Key) => ({ Key, Value: 'x' }));

testRule('RequiredTags', {
  cloudformation: [
    { name: 'all three', properties: { Tags: list('Owner', 'system', 'env') }, expect: 'pass' },
    { name: 'no owner', properties: { Tags: list('system', 'environment') }, expect: 'fail', findings: ['owner'] },
    { name: 'property omitted', properties: {}, expect: 'fail', findings: ['owner', 'system', 'environment'] },
    { name: 'a type with a name of its own for tags', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemTags: list('owner', 'service', 'stage') } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { Tags: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: { Tags: { 'Fn::If': ['C', list('owner', 'system', 'env'), { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'all three', properties: { tags: { Team: 'a', Application: 'b', Stage: 'c' } }, expect: 'pass' },
    { name: 'some from the provider', config: { provider: { aws: { default_tags: { tags: { owner: 'a', environment: 'b' } } } }, resource: { aws_instance: { subject: { tags: { system: 'c' } } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'argument omitted', properties: {}, expect: 'fail', findings: ['owner', 'system', 'environment'] },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { tags: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
