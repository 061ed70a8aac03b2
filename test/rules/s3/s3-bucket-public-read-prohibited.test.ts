import { testRule } from '../../support/rule-cases';

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: { 'Fn::Sub': '${Subject.Arn}/*' }, ...changes });
const policy = (statement: unknown, of: unknown = { Ref: 'Subject' }) => ({ Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: of, PolicyDocument: { Statement: statement } } });
const withPolicy = (statement: unknown, properties: object = {}) => ({ Resources: { Subject: bucket(properties), Policy: policy(statement) } });
const block = (changes: object) => ({ PublicAccessBlockConfiguration: changes });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

/** A bucket in Terraform, with what stands beside it. */
const tf = (own: object, beside: Record<string, object> = {}, more: object = {}) => ({
  config: { ...more, resource: { aws_s3_bucket: { subject: own }, ...Object.fromEntries(Object.entries(beside).map(([type, properties]) => [type, { beside: { bucket: '${aws_s3_bucket.subject.id}', ...properties } }])) } },
  subject: 'aws_s3_bucket.subject',
});

const OPEN_POINT = { BlockPublicPolicy: false, RestrictPublicBuckets: false };
const withPoint = (point: object, more: object = {}, properties: object = {}) => ({
  Resources: { Subject: bucket(properties), Point: { Type: 'AWS::S3::AccessPoint', Properties: { Bucket: { Ref: 'Subject' }, Policy: { Statement: [allow()] }, ...point } }, ...more },
});
const delegating = { Policy: policy([allow({ Action: '*', Condition: { StringEquals: { 's3:DataAccessPointAccount': '111122223333' } } })]) };

testRule('S3BucketPublicReadProhibited', {
  cloudformation: [
    { name: 'neither ACL nor policy', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/AccessControl' },
    { name: 'ACL Private', properties: { AccessControl: 'Private' }, expect: 'pass' },
    { name: 'ACL PublicReadWrite', properties: { AccessControl: 'PublicReadWrite' }, expect: 'fail', pointer: '/Resources/Subject/Properties/AccessControl' },
    { name: 'ACL PublicRead', properties: { AccessControl: 'PublicRead' }, expect: 'fail' },
    { name: 'ACL open to every AWS account', properties: { AccessControl: 'AuthenticatedRead' }, expect: 'fail' },
    { name: 'public ACL that S3 ignores', properties: { AccessControl: 'PublicReadWrite', ...block({ IgnorePublicAcls: true }) }, expect: 'pass' },
    { name: 'public ACL while only new ones are blocked', properties: { AccessControl: 'PublicReadWrite', ...block({ BlockPublicAcls: true }) }, expect: 'fail' },
    { name: 'public ACL where ACLs are off', properties: { AccessControl: 'PublicReadWrite', OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } }, expect: 'pass' },
    { name: 'ACL of a parameter', template: { Parameters: { Acl: { Type: 'String' } }, Resources: { Subject: bucket({ AccessControl: { Ref: 'Acl' } }) } }, expect: 'unknown' },
    { name: 'one arm with a public ACL', template: { ...whenProd, Resources: { Subject: bucket({ AccessControl: { 'Fn::If': ['Prod', 'Private', 'PublicReadWrite'] } }) } }, expect: 'fail' },
    { name: 'policy lets anyone in', template: withPolicy([allow()]), expect: 'fail', findings: ['Policy/Statement[0]'], pointer: '/Resources/Policy/Properties/PolicyDocument/Statement/0/Principal' },
    { name: 'single statement, principal as object, action in another case', template: withPolicy(allow({ Principal: { AWS: ['*'] }, Action: ['S3:GETOBJECT'] })), expect: 'fail' },
    { name: 'policy lets anyone do everything', template: withPolicy([allow({ Action: '*' })]), expect: 'fail' },
    { name: 'policy with a wildcard at the front of the action', template: withPolicy([allow({ Action: 's3:*Object' })]), expect: 'fail' },
    { name: 'policy lets anyone do something else', template: withPolicy([allow({ Action: 's3:PutObject' })]), expect: 'pass' },
    { name: 'policy lets anyone do all but something else', template: withPolicy([allow({ Action: undefined, NotAction: 's3:PutObject' })]), expect: 'fail' },
    { name: 'policy for everyone but one', template: withPolicy([allow({ Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } })]), expect: 'fail' },
    { name: 'policy names an account', template: withPolicy([allow({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })]), expect: 'pass' },
    { name: 'policy names a service', template: withPolicy([allow({ Principal: { Service: 'cloudfront.amazonaws.com' } })]), expect: 'pass' },
    { name: 'policy for the organisation', template: withPolicy([allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-example' } } })]), expect: 'pass' },
    { name: 'policy for any referer that says so', template: withPolicy([allow({ Condition: { StringLike: { 'aws:Referer': 'https://example.com/*' } } })]), expect: 'fail' },
    { name: 'policy for the whole internet by address', template: withPolicy([allow({ Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })]), expect: 'fail' },
    { name: 'policy denies anyone', template: withPolicy([{ ...allow(), Effect: 'Deny' }]), expect: 'pass' },
    { name: 'public policy that S3 restricts', template: withPolicy([allow()], block({ RestrictPublicBuckets: true })), expect: 'pass' },
    { name: 'public policy while only new ones are blocked', template: withPolicy([allow()], block({ BlockPublicPolicy: true })), expect: 'fail' },
    { name: 'public policy that S3 perhaps restricts', template: { Parameters: { Restrict: { Type: 'String' } }, ...withPolicy([allow()], block({ RestrictPublicBuckets: { Ref: 'Restrict' } })) }, expect: 'unknown' },
    { name: 'principal of a parameter', template: { Parameters: { Who: { Type: 'String' } }, ...withPolicy([allow({ Principal: { AWS: { Ref: 'Who' } } })]) }, expect: 'unknown' },
    { name: 'policy that is not known', template: { Parameters: { Doc: { Type: 'String' } }, Resources: { Subject: bucket(), Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Subject' }, PolicyDocument: { Ref: 'Doc' } } } } }, expect: 'unknown' },
    { name: 'public policy of another bucket', template: { Resources: { Subject: bucket(), Other: bucket(), Policy: policy([allow()], { Ref: 'Other' }) } }, expect: 'pass' },
    {
      name: 'public policy in another stack', expect: 'fail',
      template: [
        { Resources: { Subject: bucket() }, Outputs: { Name: { Value: { Ref: 'Subject' }, Export: { Name: 'Data:Name' } } } },
        { Resources: { Policy: policy([allow({ Resource: '*' })], { 'Fn::ImportValue': 'Data:Name' }) } },
      ],
    },
    { name: 'an access point restricts what its policy opens, unless told otherwise', template: withPoint({}), expect: 'pass' },
    { name: 'an access point for everyone, beside a bucket of which no policy is declared', template: withPoint({ PublicAccessBlockConfiguration: OPEN_POINT }), expect: 'unknown' },
    { name: 'an access point for everyone, to which the bucket leaves it', template: withPoint({ PublicAccessBlockConfiguration: OPEN_POINT }, delegating), expect: 'fail' },
    { name: 'an access point for everyone in a network', template: withPoint({ PublicAccessBlockConfiguration: OPEN_POINT, VpcConfiguration: { VpcId: 'vpc-0a1b2c3d' } }, delegating), expect: 'pass' },
    { name: 'an access point for everyone, of a bucket that restricts public policies', template: withPoint({ PublicAccessBlockConfiguration: OPEN_POINT }, delegating, { PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } }), expect: 'pass' },
    { name: 'networks that together are the internet', template: withPolicy([allow({ Condition: { IpAddress: { 'aws:SourceIp': Array.from({ length: 200 }, (_each, index) => `${index}.0.0.0/8`) } } })]), expect: 'fail' },
  ],
  terraform: [
    { name: 'an access point for everyone, to which the bucket leaves it', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_access_point: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify({ Statement: [allow()] }), public_access_block_configuration: { restrict_public_buckets: false } } }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify({ Statement: [allow({ Condition: { StringEquals: { 's3:DataAccessPointAccount': '111122223333' } } })] }) } } } }, expect: 'fail' },
    { name: 'an access point restricts what its policy opens, unless told otherwise', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_access_point: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify({ Statement: [allow()] }) } } } }, expect: 'pass' },
    { name: 'neither ACL nor policy', ...tf({}), expect: 'pass' },
    { name: 'ACL private', ...tf({}, { aws_s3_bucket_acl: { acl: 'private' } }), expect: 'pass' },
    { name: 'ACL public-read-write', ...tf({}, { aws_s3_bucket_acl: { acl: 'public-read-write' } }), expect: 'fail', pointer: '/resource/aws_s3_bucket_acl/beside/acl' },
    { name: 'ACL public-read', ...tf({}, { aws_s3_bucket_acl: { acl: 'public-read' } }), expect: 'fail' },
    { name: 'ACL open to every AWS account', ...tf({}, { aws_s3_bucket_acl: { acl: 'authenticated-read' } }), expect: 'fail' },
    { name: 'inline ACL', ...tf({ acl: 'public-read-write' }), expect: 'fail', pointer: '/resource/aws_s3_bucket/subject/acl' },
    { name: 'ACL in one arm', ...tf({ acl: '${var.p == "x" ? "private" : "public-read-write"}' }, {}, { variable: { p: {} } }), expect: 'fail' },
    { name: 'ACL of a variable', ...tf({}, { aws_s3_bucket_acl: { acl: '${var.p}' } }, { variable: { p: {} } }), expect: 'unknown' },
    { name: 'ACL of another bucket', ...tf({ bucket: 'a' }, { aws_s3_bucket_acl: { bucket: 'other', acl: 'public-read-write' } }), expect: 'pass' },
    { name: 'ACL of perhaps this bucket', ...tf({ bucket: 'a' }, { aws_s3_bucket_acl: { bucket: '${var.p}', acl: 'public-read-write' } }, { variable: { p: {} } }), expect: 'unknown' },
    { name: 'grant to everyone', ...tf({}, { aws_s3_bucket_acl: { access_control_policy: { grant: [{ permission: 'READ', grantee: { type: 'Group', uri: 'http://acs.amazonaws.com/groups/global/AllUsers' } }] } } }), expect: 'fail' },
    { name: 'grant of something else to everyone', ...tf({}, { aws_s3_bucket_acl: { access_control_policy: [{ grant: [{ permission: 'WRITE', grantee: [{ type: 'Group', uri: 'http://acs.amazonaws.com/groups/global/AllUsers' }] }] }] } }), expect: 'pass' },
    { name: 'grant to an account', ...tf({}, { aws_s3_bucket_acl: { access_control_policy: { grant: [{ permission: 'FULL_CONTROL', grantee: { type: 'CanonicalUser', id: 'abc' } }] } } }), expect: 'pass' },
    { name: 'inline grant to every AWS account', ...tf({ grant: [{ type: 'Group', permissions: ['READ_ACP', 'FULL_CONTROL'], uri: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers' }] }), expect: 'fail' },
    { name: 'public ACL that S3 ignores', ...tf({ acl: 'public-read-write' }, { aws_s3_bucket_public_access_block: { ignore_public_acls: true } }), expect: 'pass' },
    { name: 'public ACL while only new ones are blocked', ...tf({ acl: 'public-read-write' }, { aws_s3_bucket_public_access_block: { block_public_acls: true } }), expect: 'fail' },
    { name: 'public ACL where ACLs are off', ...tf({ acl: 'public-read-write' }, { aws_s3_bucket_ownership_controls: { rule: { object_ownership: 'BucketOwnerEnforced' } } }), expect: 'pass' },
    { name: 'policy lets anyone in', ...tf({}, { aws_s3_bucket_policy: { policy: JSON.stringify({ Statement: [allow({ Resource: '*' })] }) } }), expect: 'fail', findings: ['aws_s3_bucket_policy.beside/Statement[0]'] },
    { name: 'policy document lets anyone in', ...tf({}, { aws_s3_bucket_policy: { policy: '${data.aws_iam_policy_document.p.json}' } }, { data: { aws_iam_policy_document: { p: { statement: [{ sid: 'Open', actions: ['s3:GetObject'], resources: ['${aws_s3_bucket.subject.arn}/*'], principals: [{ type: '*', identifiers: ['*'] }] }] } } } }), expect: 'fail', findings: ['aws_s3_bucket_policy.beside/Open'] },
    { name: 'inline policy lets anyone in', ...tf({ policy: JSON.stringify({ Statement: [allow({ Resource: '*' })] }) }), expect: 'fail', findings: ['policy/Statement[0]'] },
    { name: 'policy lets anyone do something else', ...tf({}, { aws_s3_bucket_policy: { policy: JSON.stringify({ Statement: [allow({ Action: 's3:PutObject', Resource: '*' })] }) } }), expect: 'pass' },
    { name: 'public policy that S3 restricts', ...tf({}, { aws_s3_bucket_policy: { policy: JSON.stringify({ Statement: [allow({ Resource: '*' })] }) }, aws_s3_bucket_public_access_block: { restrict_public_buckets: true } }), expect: 'pass' },
    { name: 'policy that is not known', ...tf({}, { aws_s3_bucket_policy: { policy: '${var.p}' } }, { variable: { p: {} } }), expect: 'unknown' },
    {
      name: 'public policy in another stack', subject: 'aws_s3_bucket.subject', expect: 'fail',
      config: [
        { resource: { aws_s3_bucket: { subject: {} } }, output: { name: { value: '${aws_s3_bucket.subject.id}' } } },
        { data: { terraform_remote_state: { other: {} } }, resource: { aws_s3_bucket_policy: { p: { bucket: '${data.terraform_remote_state.other.outputs.name}', policy: JSON.stringify({ Statement: [allow({ Resource: '*' })] }) } } } },
      ],
    },
  ],
});
