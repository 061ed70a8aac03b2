import { testRule } from '../../support/rule-cases';

const policy = (...statements: object[]) => ({ PolicyDocument: { Version: '2012-10-17', Statement: statements } });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...changes });

testRule('IamPolicyNoStatementsWithFullAccess', {
  cloudformation: [
    { name: 'named actions', properties: policy(allow({ Action: ['s3:GetObject', 's3:List*'] })), expect: 'pass' },
    { name: 'all actions of a service', properties: policy(allow({ Action: ['s3:GetObject', 's3:*'] })), expect: 'fail', pointer: '/Resources/Subject/Properties/PolicyDocument/Statement/0/Action/1' },
    { name: 'all actions of a service, on one resource', properties: policy(allow({ Action: 's3:*', Resource: 'arn:aws:s3:::data' })), expect: 'fail' },
    { name: 'in capitals', properties: policy(allow({ Action: 'S3:*' })), expect: 'fail' },
    { name: 'a deny of a service', properties: policy(allow({ Effect: 'Deny', Action: 's3:*' })), expect: 'pass' },
    { name: 'no policy document at all', properties: {}, expect: 'pass' },
    { name: 'an action known at deploy time', template: { Parameters: { A: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: { Ref: 'A' } })) } } }, expect: 'unknown' },
    { name: 'one arm of a condition', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: policy(allow({ Action: { 'Fn::If': ['Dev', 's3:*', 's3:GetObject'] } })) } } }, expect: 'fail' },
  ],
});
