import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*', ...changes });
const statements = (...list: unknown[]) => ({ Bucket: 'data', PolicyDocument: { Statement: list } });
const policy = (...list: unknown[]) => ({ Type: 'AWS::S3::BucketPolicy', Properties: statements(...list) });
const named = { AWS: 'arn:aws:iam::111122223333:role/reader' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

const point = (statement: unknown, more: object = {}) => ({ Resources: { Subject: { Type: 'AWS::S3::AccessPoint', Properties: { Bucket: 'data', Policy: { Statement: [statement] }, ...more } } } });
const when = (condition: object) => statements(allow({ Condition: condition }));
const open = JSON.stringify({ Statement: [allow()] });
const closed = JSON.stringify({ Statement: [allow({ Principal: named })] });

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
    { name: 'the owner of the endpoint', properties: when({ StringEquals: { 'aws:VpceAccount': '111122223333' } }), expect: 'pass' },
    { name: 'every organisation', properties: when({ StringLike: { 'aws:PrincipalOrgID': 'o-*' } }), expect: 'fail' },
    { name: 'a tenth of all accounts', properties: when({ StringLike: { 'aws:PrincipalAccount': '1*' } }), expect: 'fail' },
    { name: 'the own organisation, whichever', properties: when({ StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } }), expect: 'pass' },
    { name: 'both halves of the internet', properties: when({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } }), expect: 'fail' },
    { name: 'an office', properties: when({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/48'] } }), expect: 'pass' },
    { name: 'everyone, but outsiders are denied', properties: statements(allow(), { ...allow(), Action: 's3:*', Effect: 'Deny', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }), expect: 'pass' },
    { name: 'everyone, but outsiders may not write', properties: statements(allow(), { ...allow(), Action: 's3:Put*', Effect: 'Deny', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }), expect: 'fail' },
    { name: 'an access point that names a role', template: point(allow({ Principal: named })), expect: 'pass' },
    { name: 'an access point for everyone', template: point(allow()), expect: 'fail' },
    { name: 'an access point for everyone in a network', template: point(allow(), { VpcConfiguration: { VpcId: 'vpc-0a1b2c3d' } }), expect: 'pass' },
    { name: 'an access point without a policy', template: { Resources: { Subject: { Type: 'AWS::S3::AccessPoint', Properties: { Bucket: 'data' } } } }, expect: 'not-applicable' },
    { name: 'an access point of many Regions, for everyone', template: { Resources: { Subject: { Type: 'AWS::S3::MultiRegionAccessPointPolicy', Properties: { MrapName: 'm', Policy: { Statement: [allow()] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'an access point for everyone', config: { resource: { aws_s3_access_point: { subject: { bucket: 'data', policy: open } } } }, subject: 'aws_s3_access_point.subject', expect: 'fail' },
    { name: 'an access point that names a role', config: { resource: { aws_s3_access_point: { subject: { bucket: 'data', policy: closed } } } }, subject: 'aws_s3_access_point.subject', expect: 'pass' },
    { name: 'an access point without a policy', config: { resource: { aws_s3_access_point: { subject: { bucket: 'data' } } } }, subject: 'aws_s3_access_point.subject', expect: 'not-applicable' },
    { name: 'the policy of an access point, for everyone', config: { resource: { aws_s3control_access_point_policy: { subject: { access_point_arn: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/a', policy: open } } } }, subject: 'aws_s3control_access_point_policy.subject', expect: 'fail' },
    { name: 'the policy of an access point in a network', config: { resource: { aws_s3_access_point: { a: { bucket: 'data', vpc_configuration: { vpc_id: 'vpc-0a1b2c3d' } } }, aws_s3control_access_point_policy: { subject: { access_point_arn: '${aws_s3_access_point.a.arn}', policy: open } } } }, subject: 'aws_s3control_access_point_policy.subject', expect: 'pass' },
    { name: 'an access point of many Regions, for everyone', config: { resource: { aws_s3control_multi_region_access_point_policy: { subject: { details: { name: 'm', policy: open } } } } }, subject: 'aws_s3control_multi_region_access_point_policy.subject', expect: 'fail' },
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
