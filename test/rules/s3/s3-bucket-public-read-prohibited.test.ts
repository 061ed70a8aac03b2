import { testRule } from '../../support/rule-cases';

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: { 'Fn::Sub': '${Subject.Arn}/*' }, ...changes });
const policy = (statement: unknown, of: unknown = { Ref: 'Subject' }) => ({ Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: of, PolicyDocument: { Statement: statement } } });
const withPolicy = (statement: unknown, properties: object = {}) => ({ Resources: { Subject: bucket(properties), Policy: policy(statement) } });
const block = (changes: object) => ({ PublicAccessBlockConfiguration: changes });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

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
  ],
});
