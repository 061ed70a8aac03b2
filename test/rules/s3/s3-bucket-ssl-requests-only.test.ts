import { testRule } from '../../support/rule-cases';

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const objects = { 'Fn::Join': ['', [arn, '/*']] };
const deny = (changes: object = {}) => ({
  Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [arn, objects], Condition: { Bool: { 'aws:SecureTransport': 'false' } }, ...changes,
});
const policy = (statement: unknown, of: unknown = { Ref: 'Subject' }) => ({
  Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: of, PolicyDocument: { Version: '2012-10-17', Statement: statement } },
});
const withPolicy = (statement: unknown) => ({ Resources: { Subject: bucket(), Policy: policy(statement) } });

const ofOther = (resource: unknown, of: unknown = 'made-elsewhere') => policy([deny({ Resource: resource })], of);
const tfPolicy = (resource: unknown, of: unknown = 'made-elsewhere') => ({ bucket: of, policy: JSON.stringify({ Statement: [deny({ Resource: resource })] }) });
const POLICY = 'aws_s3_bucket_policy.subject';

testRule('S3BucketSslRequestsOnly', {
  cloudformation: [
    { name: 'denies clear text to the bucket and its objects', template: withPolicy([deny()]), expect: 'pass', pointer: '/Resources/Policy/Properties/PolicyDocument/Statement/0/Condition' },
    { name: 'no policy', template: { Resources: { Subject: bucket() } }, expect: 'fail' },
    { name: 'a single statement instead of a list', template: withPolicy(deny()), expect: 'pass' },
    { name: 'resource is a bare star', template: withPolicy([deny({ Resource: '*' })]), expect: 'pass' },
    { name: 'bucket* takes in bucket and objects', template: withPolicy([deny({ Resource: { 'Fn::Sub': '${Subject.Arn}*' } })]), expect: 'pass' },
    { name: 'two policies, of which one takes the place of the other', template: { Resources: { Subject: bucket(), Policy: policy([deny()]), Second: policy([{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 's3:GetObject', Resource: objects }]) } }, expect: 'fail' },
    { name: 'two policies that both deny it', template: { Resources: { Subject: bucket(), Policy: policy([deny()]), Second: policy([deny({ Resource: '*' })]) } }, expect: 'pass' },
    { name: 'two statements share the work', template: withPolicy([deny({ Resource: arn }), deny({ Resource: objects })]), expect: 'pass' },
    { name: 'only the objects', template: withPolicy([deny({ Resource: objects })]), expect: 'fail' },
    { name: 'only the bucket', template: withPolicy([deny({ Resource: arn })]), expect: 'fail' },
    { name: 'only a prefix of the objects', template: withPolicy([deny({ Resource: [arn, { 'Fn::Sub': '${Subject.Arn}/public/*' }] })]), expect: 'fail' },
    { name: 'only reading', template: withPolicy([deny({ Action: 's3:GetObject' })]), expect: 'fail' },
    { name: 'action in a list, principal as object, key in lower case, boolean value, BoolIfExists', template: withPolicy([deny({ Action: ['s3:*'], Principal: { AWS: ['*'] }, Condition: { BoolIfExists: { 'aws:securetransport': [false] } } })]), expect: 'pass' },
    { name: 'one principal only', template: withPolicy([deny({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })]), expect: 'fail' },
    { name: 'weakened by a second condition', template: withPolicy([deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:SourceVpce': 'vpce-1' } } })]), expect: 'fail' },
    { name: 'denies TLS instead of clear text', template: withPolicy([deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })]), expect: 'fail' },
    { name: 'allows TLS, which denies nothing', template: withPolicy([{ ...deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), Effect: 'Allow' }]), expect: 'fail' },
    { name: 'a statement beside it uses NotAction', template: withPolicy([{ Effect: 'Deny', Principal: '*', NotAction: 's3:GetObject', Resource: '*' }, deny()]), expect: 'pass' },
    { name: 'everyone but one principal', template: withPolicy([{ ...deny(), Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }]), expect: 'fail' },
    { name: 'the policy of another bucket', template: { Resources: { Subject: bucket(), Other: bucket(), Policy: policy([deny({ Resource: '*' })], { Ref: 'Other' }) } }, expect: 'fail' },
    { name: 'bucket and policy joined by a literal name', template: { Resources: { Subject: bucket({ BucketName: 'data' }), Policy: policy([deny({ Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'] })], 'data') } }, expect: 'pass' },
    { name: 'a literal name that only ends alike', template: { Resources: { Subject: bucket({ BucketName: 'data' }), Policy: policy([deny({ Resource: '*' })], 'my-data') } }, expect: 'fail' },
    { name: 'joined by one parameter', template: { Parameters: { Name: { Type: 'String' } }, Resources: { Subject: bucket({ BucketName: { Ref: 'Name' } }), Policy: policy([deny({ Resource: [{ 'Fn::Sub': 'arn:aws:s3:::${Name}' }, { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${Name}/*' }] })], { Ref: 'Name' }) } }, expect: 'pass' },
    { name: 'the whole document is known only at deploy time', template: { Parameters: { Doc: { Type: 'String' } }, Resources: { Subject: bucket(), Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Subject' }, PolicyDocument: { Ref: 'Doc' } } } } }, expect: 'unknown' },
    {
      name: 'policy in another stack, by export', expect: 'pass',
      template: [
        { Resources: { Subject: bucket() }, Outputs: { Name: { Value: { Ref: 'Subject' }, Export: { Name: 'Data:Name' } }, Arn: { Value: arn, Export: { Name: 'Data:Arn' } } } },
        { Resources: { Policy: policy([deny({ Resource: [{ 'Fn::ImportValue': 'Data:Arn' }, { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Data:Arn' }, '/*']] }] })], { 'Fn::ImportValue': 'Data:Name' }) } },
      ],
    },
    {
      name: 'the policy exists in one deployment only', expect: 'fail',
      template: {
        Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
        Resources: { Subject: bucket(), Policy: { ...policy([deny()]), Condition: 'Prod' } },
      },
    },
    { name: 'the policy of a bucket made elsewhere', template: { Resources: { Subject: ofOther(['arn:aws:s3:::made-elsewhere', 'arn:aws:s3:::made-elsewhere/*']) } }, expect: 'pass' },
    { name: 'the policy of a bucket made elsewhere, whose name is known later', template: { Parameters: { B: { Type: 'String' } }, Resources: { Subject: ofOther([{ 'Fn::Sub': 'arn:aws:s3:::${B}' }, { 'Fn::Sub': 'arn:aws:s3:::${B}/*' }], { Ref: 'B' }) } }, expect: 'pass' },
    { name: 'the policy of a bucket made elsewhere, for its objects alone', template: { Resources: { Subject: ofOther('arn:aws:s3:::made-elsewhere/*') } }, expect: 'fail' },
    { name: 'the policy of a bucket made elsewhere, which refuses nothing', template: { Resources: { Subject: policy([{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 's3:GetObject', Resource: '*' }], 'made-elsewhere') } }, expect: 'fail' },
    { name: 'the policy of a bucket of the template, which is judged with its policy', template: { Resources: { Store: bucket(), Subject: policy([], { Ref: 'Store' }) } }, expect: 'not-applicable' },
    { name: 'the policy of a bucket of the template by the same parameter', template: { Parameters: { B: { Type: 'String' } }, Resources: { Store: bucket({ BucketName: { Ref: 'B' } }), Subject: policy([], { Ref: 'B' }) } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'the policy of a bucket made elsewhere', config: { resource: { aws_s3_bucket_policy: { subject: tfPolicy(['arn:aws:s3:::made-elsewhere', 'arn:aws:s3:::made-elsewhere/*']) } } }, subject: POLICY, expect: 'pass' },
    { name: 'the policy of a bucket made elsewhere, for its objects alone', config: { resource: { aws_s3_bucket_policy: { subject: tfPolicy('arn:aws:s3:::made-elsewhere/*') } } }, subject: POLICY, expect: 'fail' },
    { name: 'the policy of a bucket that is looked up', config: { data: { aws_s3_bucket: { b: { bucket: 'x' } } }, resource: { aws_s3_bucket_policy: { subject: tfPolicy(['${data.aws_s3_bucket.b.arn}', '${data.aws_s3_bucket.b.arn}/*'], '${data.aws_s3_bucket.b.id}') } } }, subject: POLICY, expect: 'pass' },
    { name: 'the policy of a bucket of the configuration', config: { resource: { aws_s3_bucket: { b: { bucket: 'x' } }, aws_s3_bucket_policy: { subject: tfPolicy('*', '${aws_s3_bucket.b.id}') } } }, subject: POLICY, expect: 'not-applicable' },
    { name: 'denied by its policy', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['${aws_s3_bucket.subject.arn}', '${aws_s3_bucket.subject.arn}/*'], Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] }) } } } }, expect: 'pass' },
    { name: 'denied the wrong way round', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['${aws_s3_bucket.subject.arn}', '${aws_s3_bucket.subject.arn}/*'], Condition: { Bool: { 'aws:SecureTransport': 'true' } } }] }) } } } }, expect: 'fail' },
    { name: 'no policy', properties: {}, expect: 'fail' },
    { name: 'a policy that is a variable', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_policy: { p: { bucket: '${aws_s3_bucket.subject.id}', policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
