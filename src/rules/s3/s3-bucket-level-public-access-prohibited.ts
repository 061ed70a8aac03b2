import { all, fail } from '../../model/outcome';
import { defineRule } from '../rule';

const SWITCHES = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

export default defineRule({
  title: 'S3 bucket blocks public access with all four switches',
  failure: 'Bucket does not block public access',
  control: 'PUB-01',
  severity: 'error',
  rationale: 'The public access block holds whatever a bucket policy or an object ACL says later, so that one careless grant cannot publish the data.',
  fix: {
    cdk: 'blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL; a website through CloudFront: origins.S3BucketOrigin.withOriginAccessControl(bucket)',
    cloudformation: 'PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }',
    terraform: 'aws_s3_bucket_public_access_block with all four switches true',
  },
  equivalents: { awsConfig: ['s3-bucket-level-public-access-prohibited'], securityHub: ['S3.8'], prowler: ['s3_bucket_level_public_access_block'] },
  catalogue: ['s3-public-access-block'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-publicaccessblockconfiguration.html',
  ],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const block = bucket.at('PublicAccessBlockConfiguration');
      // S3 blocks public access of buckets made since April 2023, but an older bucket in the same template is open, and
      // nothing in the template shows the difference.
      return block.present() === false
        ? fail('PublicAccessBlockConfiguration is absent, so the template leaves it to the default at the time the bucket was created; state all four switches', block.evidence('present'))
        : all(...SWITCHES.map((name) => block.at(name).isTrue()));
    },
  },
  terraform: {
    aws_s3_bucket: (bucket) => bucket.referrers('aws_s3_bucket_public_access_block', 'bucket').some('no aws_s3_bucket_public_access_block refers to the bucket', (block) => all(
      ...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map((name) => block.at(name).orDefault(false).isTrue()))),
  },
});
