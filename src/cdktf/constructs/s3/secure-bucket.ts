import type { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import type { S3BucketLifecycleConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration';
import { S3BucketLoggingA } from '@cdktf/provider-aws/lib/s3-bucket-logging';
import type { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls';
import type { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy';
import type { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block';
import type { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration';
import type { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning';
import { Construct } from 'constructs';
import { bucketParts, type BucketPartsProps } from './bucket-parts';
import bucketDefaults from '../../../defaults/s3/bucket';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { BucketReference, KeyReference } from '../../shared-resources';

/** What a `SecureBucket` takes: the arguments of `aws_s3_bucket`, and these. */
export interface SecureBucketProps extends BucketPartsProps {
  /**
   * The customer-managed key for the objects.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The bucket that access logs go to.
   *
   * @default - the access-log bucket of the stack
   */
  readonly serverAccessLogsBucket?: BucketReference;

  /**
   * Statements of the bucket policy that speak of the bucket's own ARN.
   *
   * @default - none
   */
  readonly policyStatementsFor?: (bucketArn: string) => readonly object[];

  /**
   * What the names of access logs begin with.
   *
   * @default - the path of the construct
   */
  readonly serverAccessLogsPrefix?: string;
}

/**
 * A bucket that is encrypted with the key of the stack, closed to the public, versioned, logged, and answers over TLS only.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.2, C1.1 and C1.2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export class SecureBucket extends Construct {
  public readonly bucket: S3Bucket;
  public readonly versioning: S3BucketVersioningA;
  public readonly encryption: S3BucketServerSideEncryptionConfigurationA;
  public readonly publicAccessBlock: S3BucketPublicAccessBlock;
  public readonly ownershipControls: S3BucketOwnershipControls;
  public readonly lifecycle: S3BucketLifecycleConfiguration;
  public readonly policy?: S3BucketPolicy;
  public readonly logging: S3BucketLoggingA;

  constructor(scope: Construct, id: string, props: SecureBucketProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureBucket');
    const { encryptionKey, serverAccessLogsBucket, serverAccessLogsPrefix, policyStatementsFor, ...given } = props;
    const parts = bucketParts(this, bucketDefaults, encryptionKey === undefined ? given : {
      ...given, encryptionOptions: { rule: [{ bucketKeyEnabled: true, applyServerSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: encryptionKey.arn } }], ...given.encryptionOptions },
    }, policyStatementsFor);
    this.bucket = parts.bucket;
    this.versioning = parts.versioning;
    this.encryption = parts.encryption;
    this.publicAccessBlock = parts.publicAccessBlock;
    this.ownershipControls = parts.ownershipControls;
    this.lifecycle = parts.lifecycle;
    this.policy = parts.policy;
    this.logging = make(S3BucketLoggingA, this, 'Logging', bucketDefaults, {
      given: serverAccessLogsBucket === undefined ? {} : { targetBucket: serverAccessLogsBucket.bucket.id },
      own: { bucket: this.bucket.id, targetPrefix: serverAccessLogsPrefix ?? `${this.node.path}/` },
    });
  }
}
