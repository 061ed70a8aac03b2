import { fail, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { or, type Ternary } from '../helpers/logic';
import { whereOwnerIsElsewhere } from '../helpers/policy-owner';
import { takesInBucket, takesInObjects, takesInPartOfOwn } from '../helpers/s3-arn';
import { deniesClearText } from '../helpers/tls-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket refuses requests that are not sent over TLS',
  failure: 'Bucket accepts clear-text requests',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'S3 answers plain HTTP unless the bucket policy denies it, and data sent that way can be read and changed on the way.',
  fix: {
    cdk: 'enforceSSL: true; a website, whose endpoint speaks plain HTTP alone, through CloudFront: origins.S3BucketOrigin.withOriginAccessControl(bucket)',
    cloudformation: 'AWS::S3::BucketPolicy that denies s3:* to Principal "*" on the bucket and its objects where aws:SecureTransport is false; a website through CloudFront with origin access control',
    terraform: 'aws_s3_bucket_policy that denies s3:* to everyone where aws:SecureTransport is false; a website through CloudFront with aws_cloudfront_origin_access_control',
  },
  equivalents: {
    awsConfig: ['s3-bucket-ssl-requests-only'],
    securityHub: ['S3.5'],
    cdkNag: ['S3BucketSSLRequestsOnly'],
    prowler: ['s3_bucket_secure_transport_policy'],
  },
  catalogue: ['s3-ssl-only'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const policies = bucket.referrers('AWS::S3::BucketPolicy', 'Bucket');
      if (policies.found.length === 0) {
        return policies.maybe.length > 0
          ? undecided('whether a bucket policy belongs to this bucket is known only at deploy time', policies.maybe[0].at('Bucket').evidence('refers-to', bucket.address))
          : fail('no bucket policy refers to the bucket', { pointer: bucket.resource.entryPointer, operator: 'referenced-by', expected: 'AWS::S3::BucketPolicy.Bucket' });
      }
      const documents = policies.found.map((policy) => PolicyDocument.of(policy.at('PolicyDocument')));
      return deniesClearText(documents, 's3', ['the bucket', 'its objects'], (statement, part) => coversPart(bucket, statement, part));
    },
    'AWS::S3::BucketPolicy': (policy) => ofBucketElsewhere(policy, policy.at('Bucket'), 'AWS::S3::Bucket', policy.at('PolicyDocument')),
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      const policies = bucket.referrers('aws_s3_bucket_policy', 'bucket');
      const holders = bucket.at('policy').written.present() === false ? policies.found : [...policies.found, bucket];
      if (holders.length === 0) {
        return policies.maybe.length > 0
          ? undecided('whether a bucket policy belongs to this bucket is known only when Terraform runs', policies.maybe[0].at('bucket').evidence('refers-to', bucket.address))
          : fail('no bucket policy refers to the bucket', { pointer: bucket.resource.entryPointer, operator: 'referenced-by', expected: 'aws_s3_bucket_policy.bucket' });
      }
      return deniesClearText(holders.map((holder) => PolicyDocument.of(holder.at('policy'))), 's3', ['the bucket', 'its objects'], (statement, part) => coversPart(bucket, statement, part));
    },
    aws_s3_bucket_policy: (policy) => ofBucketElsewhere(policy, policy.at('bucket'), 'aws_s3_bucket', policy.at('policy')),
  },
});

/** A bucket has one policy: where the bucket is declared elsewhere, this is all that refuses anything. */
function ofBucketElsewhere(policy: ResourceView, place: Value, type: string, document: Value): Outcome {
  return whereOwnerIsElsewhere(policy, place, [type], () => deniesClearText([PolicyDocument.of(document)], 's3', ['the bucket', 'its objects'], (statement, part) => (
    statement.usesNotResource || statement.resources === undefined ? undefined
      : or(...statement.resources.map((resource) => takesInPartOfOwn(resource, part === 'the bucket' ? 'bucket' : 'objects'))))));
}

/** Whether a statement's resources take in the bucket itself, or every object in it. */
function coversPart(bucket: ResourceView, statement: Statement, part: string): Ternary {
  if (statement.usesNotResource || statement.resources === undefined) { return undefined; }
  return or(...statement.resources.map((resource) => (part === 'the bucket' ? takesInBucket(bucket, resource) : takesInObjects(bucket, resource))));
}
