import { aws_iam as iam, aws_s3 as s3, CfnResource, cx_api as cxapi, Duration, FeatureFlags, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type DefaultsTable, defineDefaults } from '../../../defaults/default';
import bucketDefaults from '../../../defaults/s3/bucket';
import { LOG_RETENTION_DAYS } from '../../../defaults/values';
import { DataClass, DataClassification } from '../../../tree/data-classification';
import { withDefaults } from '../../defaults/apply';

/**
 * A bucket differs where it holds access logs: load balancers can write to no other encryption than S3's own, it must
 * not log to itself, and what it holds goes after its time.
 */
const DEFAULTS: DefaultsTable = defineDefaults({
  ...bucketDefaults,
  construct: 'AccessLogBucket',
  rows: bucketDefaults.rows.filter(({ property }) => !['encryptionKey', 'encryption', 'bucketKeyEnabled', 'serverAccessLogsBucket', 'serverAccessLogsPrefix', 'lifecycleRules'].includes(property)),
});

/** What `AccessLogBucket` takes: the properties of `s3.Bucket`. */
export interface AccessLogBucketProps extends s3.BucketProps {}

/**
 * A bucket for access logs of S3, load balancers and others: encrypted with keys that S3 manages, closed to the public,
 * versioned, TLS only, and emptied after 400 days.
 *
 * Bears on CC7.2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
export class AccessLogBucket extends s3.Bucket {
  /** Makes the bucket. Every property of `s3.Bucket` can be given, and wins. */
  constructor(scope: Construct, id: string, props: AccessLogBucketProps = {}) {
    // Without this flag aws-cdk-lib admits log delivery by an ACL, for which ACLs have to be on. The policy below does it.
    const byAcl = FeatureFlags.of(scope).isEnabled(cxapi.S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY) !== true;
    super(scope, id, {
      ...withDefaults(DEFAULTS, props, { scope, id }),
      ...(byAcl ? { objectOwnership: props.objectOwnership } : {}),
      encryption: props.encryption ?? (props.encryptionKey === undefined ? s3.BucketEncryption.S3_MANAGED : undefined),
      lifecycleRules: props.lifecycleRules ?? [{
        id: 'Soc2', expiration: Duration.days(LOG_RETENTION_DAYS), noncurrentVersionExpiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(7),
      }],
    });
    // Logs say who asked for what, not what the answer was, and load balancers cannot write with a key of ours.
    DataClassification.of(this).set(DataClass.INTERNAL);
    this.addToResourcePolicy(new iam.PolicyStatement({
      sid: 'ServerAccessLogs', principals: [new iam.ServicePrincipal('logging.s3.amazonaws.com')],
      actions: ['s3:PutObject'], resources: [this.arnForObjects('*')],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    }));
    if (byAcl && props.accessControl === undefined) {
      const bucket = this.node.defaultChild as CfnResource;
      bucket.addPropertyDeletionOverride('AccessControl');
      bucket.addPropertyOverride('OwnershipControls', { Rules: [{ ObjectOwnership: props.objectOwnership ?? s3.ObjectOwnership.BUCKET_OWNER_ENFORCED }] });
    }
  }
}
