import { S3Bucket, type S3BucketConfig } from '@cdktf/provider-aws/lib/s3-bucket';
import { S3BucketLifecycleConfiguration, type S3BucketLifecycleConfigurationConfig } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration';
import { S3BucketOwnershipControls, type S3BucketOwnershipControlsConfig } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls';
import { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy';
import { S3BucketPublicAccessBlock, type S3BucketPublicAccessBlockConfig } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block';
import { S3BucketServerSideEncryptionConfigurationA, type S3BucketServerSideEncryptionConfigurationAConfig } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration';
import { S3BucketVersioningA, type S3BucketVersioningAConfig } from '@cdktf/provider-aws/lib/s3-bucket-versioning';
import type { Construct } from 'constructs';
import type { DefaultsTable } from '../../../defaults/default';
import { make } from '../../make';
import { policyDocument } from '../../policy-document';

/** What every bucket takes: the arguments of `aws_s3_bucket`, and of the resources that hold the rest of its configuration. */
export interface BucketPartsProps extends Partial<S3BucketConfig> {
  /**
   * Arguments of `aws_s3_bucket_versioning`, for example `{ versioningConfiguration: { status: 'Suspended' } }`.
   *
   * @default - versions are kept
   */
  readonly versioningOptions?: Partial<S3BucketVersioningAConfig>;

  /**
   * Arguments of `aws_s3_bucket_server_side_encryption_configuration`.
   *
   * @default - see the class
   */
  readonly encryptionOptions?: Partial<S3BucketServerSideEncryptionConfigurationAConfig>;

  /**
   * Arguments of `aws_s3_bucket_public_access_block`.
   *
   * @default - everything public is blocked
   */
  readonly publicAccessBlock?: Partial<S3BucketPublicAccessBlockConfig>;

  /**
   * Arguments of `aws_s3_bucket_ownership_controls`.
   *
   * @default - ACLs are switched off
   */
  readonly ownershipControls?: Partial<S3BucketOwnershipControlsConfig>;

  /**
   * Arguments of `aws_s3_bucket_lifecycle_configuration`.
   *
   * @default - see the class
   */
  readonly lifecycleOptions?: Partial<S3BucketLifecycleConfigurationConfig>;

  /**
   * Refuse requests that are not sent over TLS 1.2 or later.
   *
   * @default true
   */
  readonly enforceSsl?: boolean;

  /**
   * Statements of the bucket policy besides those that ask for TLS, as plain objects. Resources may be left out: then the
   * bucket and its objects are meant.
   *
   * @default - none
   */
  readonly policyStatements?: readonly object[];
}

/** A bucket with all the resources that hold its configuration. */
export interface BucketParts {
  readonly bucket: S3Bucket;
  readonly versioning: S3BucketVersioningA;
  readonly encryption: S3BucketServerSideEncryptionConfigurationA;
  readonly publicAccessBlock: S3BucketPublicAccessBlock;
  readonly ownershipControls: S3BucketOwnershipControls;
  readonly lifecycle: S3BucketLifecycleConfiguration;
  readonly policy?: S3BucketPolicy;
}

/** Makes them all within a construct. `statements` gives what the policy says besides, for the ARN of the bucket. */
export function bucketParts(scope: Construct, table: DefaultsTable, props: BucketPartsProps, statements: (arn: string) => readonly object[] = () => []): BucketParts {
  const { versioningOptions, encryptionOptions, publicAccessBlock, ownershipControls, lifecycleOptions, enforceSsl = true, policyStatements = [], ...given } = props;
  const bucket = make(S3Bucket, scope, 'Resource', table, { given });
  const own = { bucket: bucket.id };
  const block = make(S3BucketPublicAccessBlock, scope, 'PublicAccessBlock', table, { given: publicAccessBlock, own });
  const versioning = make(S3BucketVersioningA, scope, 'Versioning', table, { given: versioningOptions, own });
  const { arn } = bucket;
  const all = [...(enforceSsl ? clearTextRefused(arn) : []), ...statements(arn), ...policyStatements.map((statement) => ({ Resource: [arn, `${arn}/*`], ...statement }))];
  return {
    bucket, versioning, publicAccessBlock: block,
    encryption: make(S3BucketServerSideEncryptionConfigurationA, scope, 'Encryption', table, { given: encryptionOptions, own }),
    ownershipControls: make(S3BucketOwnershipControls, scope, 'OwnershipControls', table, { given: ownershipControls, own }),
    // Old versions come to an end only where there are versions.
    lifecycle: make(S3BucketLifecycleConfiguration, scope, 'Lifecycle', table, { given: lifecycleOptions, own: { ...own, dependsOn: [versioning] } }),
    // A policy is refused while the public access block is being made.
    ...(all.length === 0 ? {} : { policy: new S3BucketPolicy(scope, 'Policy', { ...own, policy: policyDocument(all), dependsOn: [block] }) }),
  };
}

function clearTextRefused(arn: string): object[] {
  const deny = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:*', Resource: [arn, `${arn}/*`] };
  return [
    { Sid: 'ClearText', ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    { Sid: 'OutdatedTls', ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } },
  ];
}
