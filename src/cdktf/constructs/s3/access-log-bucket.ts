import type { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import type { S3BucketLifecycleConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration';
import type { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls';
import type { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy';
import type { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block';
import type { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration';
import type { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning';
import { Construct } from 'constructs';
import { bucketParts, type BucketPartsProps } from './bucket-parts';
import { type DefaultsTable, defineDefaults } from '../../../defaults/default';
import bucketDefaults from '../../../defaults/s3/bucket';
import { LOG_RETENTION_DAYS } from '../../../defaults/values';
import { DataClass, DataClassification } from '../../../tree/data-classification';
import { noteConstruct } from '../../ledger';
import { Place } from '../../place';

/** Load balancers can write to no other encryption than S3's own, and a bucket for logs must not log to itself. */
const DEFAULTS: DefaultsTable = defineDefaults({
  ...bucketDefaults,
  construct: 'AccessLogBucket',
  rows: bucketDefaults.rows.filter(({ property }) => !['encryptionKey', 'encryption', 'bucketKeyEnabled', 'serverAccessLogsBucket', 'lifecycleRules'].includes(property)),
});

/**
 * A bucket for access logs of S3, load balancers and others: encrypted with keys that S3 manages, closed to the public,
 * versioned, TLS only, and emptied after 400 days.
 *
 * Bears on CC7.2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
export class AccessLogBucket extends Construct {
  public readonly bucket: S3Bucket;
  public readonly versioning: S3BucketVersioningA;
  public readonly encryption: S3BucketServerSideEncryptionConfigurationA;
  public readonly publicAccessBlock: S3BucketPublicAccessBlock;
  public readonly ownershipControls: S3BucketOwnershipControls;
  public readonly lifecycle: S3BucketLifecycleConfiguration;
  public readonly policy?: S3BucketPolicy;

  constructor(scope: Construct, id: string, props: BucketPartsProps = {}) {
    super(scope, id);
    noteConstruct(this, 'AccessLogBucket');
    const parts = bucketParts(this, DEFAULTS, {
      ...props,
      encryptionOptions: { rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }], ...props.encryptionOptions },
      lifecycleOptions: {
        rule: [{
          id: 'Soc2', status: 'Enabled', filter: [{}], abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
          expiration: [{ days: LOG_RETENTION_DAYS }], noncurrentVersionExpiration: [{ noncurrentDays: 30 }],
        }],
        ...props.lifecycleOptions,
      },
    }, (arn) => [
      {
        Sid: 'ServerAccessLogs', Effect: 'Allow', Principal: { Service: 'logging.s3.amazonaws.com' }, Action: 's3:PutObject', Resource: `${arn}/*`,
        Condition: { StringEquals: { 'aws:SourceAccount': Place.of(scope).account } },
      },
      // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
      {
        Sid: 'LoadBalancers', Effect: 'Allow', Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' }, Action: 's3:PutObject', Resource: `${arn}/*`,
        Condition: { StringEquals: { 'aws:SourceAccount': Place.of(scope).account } },
      },
      // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
      {
        Sid: 'Distributions', Effect: 'Allow', Principal: { Service: 'delivery.logs.amazonaws.com' }, Action: 's3:PutObject', Resource: `${arn}/AWSLogs/${Place.of(scope).account}/*`,
        Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': Place.of(scope).account } },
      },
    ]);
    this.bucket = parts.bucket;
    this.versioning = parts.versioning;
    this.encryption = parts.encryption;
    this.publicAccessBlock = parts.publicAccessBlock;
    this.ownershipControls = parts.ownershipControls;
    this.lifecycle = parts.lifecycle;
    this.policy = parts.policy;
    // Logs say who asked for what, not what the answer was, and load balancers cannot write with a key of ours.
    DataClassification.of(this).set(DataClass.INTERNAL);
  }
}
