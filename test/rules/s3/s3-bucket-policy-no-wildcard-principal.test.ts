import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*', ...changes });
const statements = (...list: unknown[]) => ({ Bucket: 'data', PolicyDocument: { Statement: list } });
const policy = (...list: unknown[]) => ({ Type: 'AWS::S3::BucketPolicy', Properties: statements(...list) });
const named = { AWS: 'arn:aws:iam::111122223333:role/reader' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3BucketPolicyNoWildcardPrincipal', {
  cloudformation: [
    { name: 'names a role', properties: statements(allow({ Principal: named })), expect: 'pass', pointer: '/Resources/Subject/Properties/PolicyDocument/Statement/0/Principal' },
    { name: 'names the account by an expression', properties: statements(allow({ Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } })), expect: 'pass' },
    { name: 'bare star', properties: statements(allow()), expect: 'fail', findings: ['Statement[0]'] },
    { name: 'star among named principals', properties: statements(allow({ Principal: { AWS: [named.AWS, '*'] } })), expect: 'fail' },
    { name: 'two open statements are two findings', properties: statements(allow({ Sid: 'Read' }), allow({ Principal: named }), allow({ Action: 's3:PutObject' })), expect: 'fail', findings: ['Read', 'Statement[2]'] },
    { name: 'a deny for everyone', properties: statements({ ...allow(), Effect: 'Deny' }), expect: 'pass' },
    { name: 'star narrowed to a VPC endpoint', properties: statements(allow({ Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } })), expect: 'pass' },
    { name: 'star narrowed by IfExists, which strangers meet', properties: statements(allow({ Condition: { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1' } } })), expect: 'fail' },
    { name: 'star narrowed by a negation', properties: statements(allow({ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-example' } } })), expect: 'fail' },
    { name: 'star narrowed by a parameter', template: { Parameters: { Org: { Type: 'String' } }, Resources: { Subject: policy(allow({ Condition: { StringLike: { 'aws:PrincipalOrgID': { Ref: 'Org' } } } })) } }, expect: 'unknown' },
    { name: 'effect of a parameter', template: { Parameters: { Effect: { Type: 'String' } }, Resources: { Subject: policy(allow({ Effect: { Ref: 'Effect' } })) } }, expect: 'unknown' },
    { name: 'open in one arm', template: { ...whenProd, Resources: { Subject: policy(allow({ Principal: { 'Fn::If': ['Prod', named, '*'] } })) } }, expect: 'fail' },
    { name: 'open statement left out in both arms', template: { ...whenProd, Resources: { Subject: policy(allow({ Principal: { 'Fn::If': ['Prod', named, { Service: 'cloudfront.amazonaws.com' }] } })) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'named, as JSON', properties: { bucket: 'b', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: 's3:GetObject', Resource: '*' }] }) }, expect: 'pass' },
    { name: 'open, as JSON', properties: { bucket: 'b', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }] }) }, expect: 'fail' },
    { name: 'open, encoded', properties: { bucket: 'b', policy: '${jsonencode({"Version" = "2012-10-17", "Statement" = [{"Effect" = "Allow", "Principal" = "*", "Action" = "s3:GetObject", "Resource" = "*"}]})}' }, expect: 'fail' },
    { name: 'named, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['s3:GetObject'], resources: ['*'], principals: [{ type: 'AWS', identifiers: ['arn:aws:iam::111122223333:role/app'] }] }] } } }, resource: { aws_s3_bucket_policy: { subject: { bucket: 'b', policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'pass' },
    { name: 'open, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: { actions: ['s3:GetObject'], resources: ['*'], principals: { type: 'AWS', identifiers: ['*'] } } } } }, resource: { aws_s3_bucket_policy: { subject: { bucket: 'b', policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'put together from others', config: { data: { aws_iam_policy_document: { p: { source_policy_documents: ['x'] } } }, resource: { aws_s3_bucket_policy: { subject: { bucket: 'b', policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_s3_bucket_policy: { subject: { bucket: 'b', policy: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'open, inline', config: { resource: { aws_s3_bucket: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }] }) } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
    { name: 'no policy of its own', config: { resource: { aws_s3_bucket: { subject: {} } } }, subject: 'aws_s3_bucket.subject', expect: 'not-applicable' },
  ],
});
