import { Cloudtrail, type CloudtrailConfig } from '@cdktf/provider-aws/lib/cloudtrail';
import type { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { S3BucketObjectLockConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration';
import { Construct } from 'constructs';
import trailDefaults from '../../../defaults/cloudtrail/trail';
import { ARCHIVE_DAYS } from '../../../defaults/values';
import { checkLock } from '../../../parts/object-lock';
import { TRAIL_INSIGHTS, trailBucketStatements } from '../../../parts/trail';
import { known } from '../../known';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import { serviceTrust } from '../../service-trust';
import { type BucketReference, type KeyReference, SharedResources, type TopicReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';
import { archiveLifecycle } from '../s3/archive-lifecycle';
import { SecureBucket } from '../s3/secure-bucket';

/** What an `AuditTrail` takes: the arguments of `aws_cloudtrail`, and these. */
export interface AuditTrailProps extends Partial<CloudtrailConfig> {
  /**
   * The archive. Its policy must admit CloudTrail, and this trail alone.
   *
   * @default - a versioned, encrypted bucket that admits no other trail
   */
  readonly bucket?: BucketReference;

  /**
   * How many days the bucket that is made here keeps log files: in Glacier from the 91st day. What expired or was deleted
   * can be restored for a year more.
   *
   * @default 2557: seven years
   */
  readonly keepDays?: number;

  /**
   * Lock the objects of the archive for so many days, in governance mode: they cannot be changed or deleted but by those
   * who may lift the lock. A lock cannot be taken off a bucket again. It is for the bucket that is made here.
   *
   * @default - no lock
   */
  readonly lockDays?: number;

  /**
   * The key that encrypts the log files. Its policy must admit CloudTrail, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The log group that alarms watch.
   *
   * @default - an encrypted log group that is kept for 400 days
   */
  readonly logGroup?: CloudwatchLogGroup;

  /**
   * A topic that is told of every new log file.
   *
   * @default - none
   */
  readonly topic?: TopicReference;

  /**
   * Record every read and write of objects in all buckets of the account. It costs per event.
   *
   * @default false
   */
  readonly recordS3DataEvents?: boolean;

  /**
   * Record every call of every function of the account. It costs per event.
   *
   * @default false
   */
  readonly recordLambdaDataEvents?: boolean;

  /**
   * Notice unusual rates of calls and errors. It costs per event.
   *
   * @default true
   */
  readonly insights?: boolean;
}

/**
 * The record of everything that is done in the account, in all Regions: encrypted, protected against tampering, archived
 * for seven years, and sent to a log group that alarms can watch. One per account is enough; where an organisation has a
 * trail, leave this out and say so with `accountBaselineOwner`.
 *
 * Throws for settings of the archive beside a bucket of your own, and where log files would be kept for a shorter time than
 * they are locked.
 *
 * Bears on CC6.1, CC7.1, CC7.2 and CC7.3.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html
 */
export class AuditTrail extends Construct {
  public readonly trail: Cloudtrail;
  public readonly bucket: BucketReference;
  /** The lock of the archive, where there is one. */
  public readonly lock?: S3BucketObjectLockConfigurationA;
  /** The log group that alarms watch, for `TrailAlarms`. */
  public readonly logGroup: CloudwatchLogGroup;
  /** The role by which CloudTrail writes to the log group. */
  public readonly role: IamRole;
  public readonly rolePolicy: IamRolePolicy;
  public readonly encryptionKey: KeyReference;

  constructor(scope: Construct, id: string, props: AuditTrailProps = {}) {
    super(scope, id);
    noteConstruct(this, 'AuditTrail');
    const { bucket, keepDays, lockDays, encryptionKey, logGroup, topic, recordS3DataEvents = false, recordLambdaDataEvents = false, insights = true, ...given } = props;
    const ofBucket = [['keepDays', keepDays], ['lockDays', lockDays]].filter(([, value]) => value !== undefined).map(([name]) => name);
    if (bucket !== undefined && ofBucket.length > 0) { throw new Error(`cdk-soc2: ${ofBucket.join(' and ')} of an audit trail is for the bucket that the trail makes. Set it on the bucket that you give, or give none`); }
    checkLock('the audit trail', known(keepDays ?? ARCHIVE_DAYS), known(lockDays), { keep: 'keepDays', lock: 'lockDays' });
    const place = Place.of(this);
    // The name is needed before the trail exists: the policy of the bucket admits this trail and no other.
    const name = given.name ?? uniqueName(this, { maxLength: 100 });
    const arn = `arn:${place.partition}:cloudtrail:${place.region}:${place.account}:trail/${name}`;
    this.encryptionKey = encryptionKey ?? SharedResources.of(this).encryptionKey;
    this.logGroup = logGroup ?? makeLogGroup(this, 'Logs', { encryptionKey: this.encryptionKey });
    const archive = bucket === undefined ? new SecureBucket(this, 'Bucket', { encryptionKey: this.encryptionKey, lifecycleOptions: archiveLifecycle(keepDays), ...(lockDays === undefined ? {} : { objectLockEnabled: true }), policyStatementsFor: (bucketArn) => trailBucketStatements(bucketArn, arn, place.account) }) : undefined;
    this.bucket = bucket ?? archive as BucketReference;
    if (archive !== undefined && lockDays !== undefined) {
      this.lock = new S3BucketObjectLockConfigurationA(this, 'Lock', { bucket: archive.bucket.id, rule: { defaultRetention: { mode: 'GOVERNANCE', days: lockDays } }, dependsOn: [archive.versioning] });
    }
    this.role = new IamRole(this, 'Role', { description: `Writes ${this.node.path} to its log group`, assumeRolePolicy: serviceTrust('cloudtrail.amazonaws.com', { StringEquals: { 'aws:SourceAccount': place.account } }) });
    this.rolePolicy = new IamRolePolicy(this, 'RolePolicy', {
      role: this.role.id, policy: policyDocument([{ Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: `${this.logGroup.arn}:log-stream:*` }]),
    });
    this.trail = make(Cloudtrail, this, 'Trail', trailDefaults, {
      given,
      own: {
        name, s3BucketName: this.bucket.bucket.id, kmsKeyId: this.encryptionKey.arn, cloudWatchLogsGroupArn: `${this.logGroup.arn}:*`, cloudWatchLogsRoleArn: this.role.arn, snsTopicName: topic?.arn, includeGlobalServiceEvents: true, enableLogging: true,
        ...(insights ? { insightSelector: TRAIL_INSIGHTS.map((insightType) => ({ insightType })) } : {}),
        ...eventSelectors(place.partition, recordS3DataEvents, recordLambdaDataEvents),
        dependsOn: archive?.policy === undefined ? [this.rolePolicy] : [this.rolePolicy, archive.policy],
      },
    });
  }
}

function eventSelectors(partition: string, s3: boolean, lambda: boolean): Pick<CloudtrailConfig, 'eventSelector'> {
  const dataResource = [
    ...(s3 ? [{ type: 'AWS::S3::Object', values: [`arn:${partition}:s3`] }] : []),
    ...(lambda ? [{ type: 'AWS::Lambda::Function', values: [`arn:${partition}:lambda`] }] : []),
  ];
  return dataResource.length === 0 ? {} : { eventSelector: [{ readWriteType: 'All', includeManagementEvents: true, dataResource }] };
}
