import { testRule } from '../../support/rule-cases';

const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
const bucket = (block: unknown) => ({ Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: block } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('S3BucketLevelPublicAccessProhibited', {
  cloudformation: [
    { name: 'all four switches on', properties: { PublicAccessBlockConfiguration: all }, expect: 'pass', pointer: '/Resources/Subject/Properties/PublicAccessBlockConfiguration/RestrictPublicBuckets' },
    { name: 'switches on as strings', properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: 'true', BlockPublicPolicy: 'true', IgnorePublicAcls: 'true', RestrictPublicBuckets: 'true' } }, expect: 'pass' },
    { name: 'not stated', properties: {}, expect: 'fail', pointer: '/Resources/Subject/Properties/PublicAccessBlockConfiguration' },
    { name: 'an empty block switches all off', properties: { PublicAccessBlockConfiguration: {} }, expect: 'fail' },
    ...Object.keys(all).map((name) => ({ name: `${name} off`, properties: { PublicAccessBlockConfiguration: { ...all, [name]: false } }, expect: 'fail' as const })),
    ...Object.keys(all).map((name) => ({ name: `${name} left out, which means off`, properties: { PublicAccessBlockConfiguration: { ...all, [name]: undefined } }, expect: 'fail' as const })),
    { name: 'one switch from a parameter', template: { Parameters: { Block: { Type: 'String' } }, Resources: { Subject: bucket({ ...all, BlockPublicAcls: { Ref: 'Block' } }) } }, expect: 'unknown' },
    { name: 'one switch off beside an unknown one', template: { Parameters: { Block: { Type: 'String' } }, Resources: { Subject: bucket({ ...all, IgnorePublicAcls: false, BlockPublicAcls: { Ref: 'Block' } }) } }, expect: 'fail' },
    { name: 'both arms block', template: { ...whenProd, Resources: { Subject: bucket({ 'Fn::If': ['Prod', all, { ...all }] }) } }, expect: 'pass' },
    { name: 'one arm leaves it out', template: { ...whenProd, Resources: { Subject: bucket({ 'Fn::If': ['Prod', all, { Ref: 'AWS::NoValue' }] }) } }, expect: 'fail' },
    { name: 'one arm switches one off', template: { ...whenProd, Resources: { Subject: bucket({ ...all, BlockPublicPolicy: { 'Fn::If': ['Prod', true, false] } }) } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'all four', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_public_access_block: { s: { bucket: '${aws_s3_bucket.subject.id}', block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true } } } }, expect: 'pass' },
    { name: 'three of four', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_public_access_block: { s: { bucket: '${aws_s3_bucket.subject.id}', block_public_acls: true, block_public_policy: true, ignore_public_acls: true } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'two that take each other\'s place, of which one is weak', config: { resource: { aws_s3_bucket: { subject: {} }, aws_s3_bucket_public_access_block: { a: { bucket: '${aws_s3_bucket.subject.id}', block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true }, b: { bucket: '${aws_s3_bucket.subject.id}', block_public_acls: true } } } }, subject: 'aws_s3_bucket.subject', expect: 'fail' },
  ],
});
