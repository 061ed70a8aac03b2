import { evaluate } from '../../../src/evaluate/evaluate';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { rules } from '../../../src/rules';
import { testRule } from '../../support/rule-cases';

const tags = (value = 'personal') => ({ Tags: [{ Key: 'data-classification', Value: value }] });
const allow = (principal: unknown, condition?: object) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: 's3:GetObject', Resource: '*', ...condition === undefined ? {} : { Condition: condition } }] });
const bucket = (document: unknown, value?: string) => ({ Resources: {
  Subject: { Type: 'AWS::S3::Bucket', Properties: tags(value) }, Role: { Type: 'AWS::IAM::Role' },
  Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Subject' }, PolicyDocument: document } },
} });
const other = { AWS: 'arn:aws:iam::111122223333:root' };

testRule('PersonalDataNoExternalShare', {
  cloudformation: [
    { name: 'a role of the stack', template: bucket(allow({ AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } })), expect: 'pass' },
    { name: 'the own account', template: bucket(allow({ AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } })), expect: 'pass' },
    { name: 'a service of AWS', template: bucket(allow({ Service: 'logging.s3.amazonaws.com' })), expect: 'pass' },
    { name: 'everyone', template: bucket(allow('*')), expect: 'fail' },
    { name: 'an account, where the own one is not known', template: bucket(allow(other)), expect: 'unknown' },
    { name: 'no policy', properties: tags(), expect: 'pass' },
    { name: 'no personal data', template: bucket(allow('*'), 'internal'), expect: 'not-applicable' },
    { name: 'a principal known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...bucket(allow({ AWS: { Ref: 'P' } })) }, expect: 'unknown' },
    { name: 'everyone in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, ...bucket(allow({ 'Fn::If': ['C', '*', { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }] })) }, expect: 'fail' },
    { name: 'a policy in another stack', template: [
      { Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties: tags() } }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'store' } } } },
      { Resources: { Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { 'Fn::ImportValue': 'store' }, PolicyDocument: allow('*') } } } },
    ], expect: 'fail' },
  ],
  terraform: [
    { name: 'everyone', config: { resource: { aws_s3_bucket: { subject: { tags: { 'data-classification': 'personal' } } }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify(allow('*')) } } } }, expect: 'fail' },
    { name: 'a role of the configuration', config: { resource: { aws_iam_role: { r: {} }, aws_s3_bucket: { subject: { tags: { 'data-classification': 'personal' } } }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify(allow({ AWS: '${aws_iam_role.r.arn}' })) } } } }, expect: 'pass' },
    { name: 'no policy', properties: { tags: { 'data-classification': 'personal' } }, expect: 'pass' },
    { name: 'no classification', properties: {}, expect: 'not-applicable' },
  ],
});

test.each([['444455556666', 'fail'], ['111122223333', 'pass']])('in an app whose account is %s, account 111122223333 -> %s', (account, expected) => {
  const graph = readTemplates([{ id: 'S', file: 's.json', account, document: JSON.parse(JSON.stringify(bucket(allow(other)))) }]);
  const [evaluation] = evaluate(graph, rules.filter(({ name }) => name === 'PersonalDataNoExternalShare')).filter(({ resource }) => resource.address === 'Subject');
  expect(evaluation.status).toBe(expected);
});
