import { aws_cloudtrail as cloudtrail, type aws_kms as kms, type aws_logs as logs, type aws_s3 as s3, type aws_sns as sns, type Duration, Names, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import trailDefaults from '../../../defaults/cloudtrail/trail';
import { checkLock } from '../../../parts/object-lock';
import { otherTrailsRefused } from '../../../parts/trail';
import { withDefaults } from '../../defaults/apply';
import { SharedResources } from '../../defaults/shared-resources';
import { daysOf } from '../../duration';
import { toStatement } from '../../place-of';
import { SecureLogGroup } from '../logs/secure-log-group';
import { ARCHIVE_FOR, archiveLifecycle } from '../s3/archive-lifecycle';
import { objectLockRetention } from '../s3/object-lock-retention';
import { SecureBucket } from '../s3/secure-bucket';

/** What an `AuditTrail` takes. */
export interface AuditTrailProps {
  /**
   * Name of the trail.
   *
   * @default - made from the path of the construct
   */
  readonly trailName?: string;

  /**
   * The archive. Its policy must admit CloudTrail; a bucket of this app gets that by itself.
   *
   * @default - a versioned, encrypted bucket that admits no other trail
   */
  readonly bucket?: s3.IBucket;

  /**
   * How long the bucket that is made here keeps log files, in whole days: in Glacier from the 91st day. What expired or was
   * deleted can be restored for a year more.
   *
   * @default Duration.days(2557): seven years
   */
  readonly keepFor?: Duration;

  /**
   * Lock the objects of the archive for so long, in whole days and in governance mode: they cannot be changed or deleted but by those
   * who may lift the lock. A lock cannot be taken off a bucket again. It is for the bucket that is made here.
   *
   * @default - no lock
   */
  readonly lockFor?: Duration;

  /**
   * The key that encrypts the log files. Its policy must admit CloudTrail, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * The log group that alarms watch.
   *
   * @default - an encrypted log group that is kept for 400 days
   */
  readonly logGroup?: logs.ILogGroup;

  /**
   * A topic that is told of every new log file.
   *
   * @default - none
   */
  readonly topic?: sns.ITopic;

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
  /** The trail. */
  public readonly trail: cloudtrail.Trail;

  /** The archive. */
  public readonly bucket: s3.IBucket;

  /** The log group that alarms watch, for `TrailAlarms`. */
  public readonly logGroup: logs.ILogGroup;

  /** The key that encrypts the log files. */
  public readonly encryptionKey: kms.IKey;

  /** Makes the trail. */
  constructor(scope: Construct, id: string, props: AuditTrailProps = {}) {
    super(scope, id);
    checkArchive(props);
    // The name is needed before the trail exists: the policy of the bucket admits this trail and no other.
    const trailName = props.trailName ?? Names.uniqueResourceName(this, { maxLength: 100, separator: '-' });
    this.encryptionKey = props.encryptionKey ?? SharedResources.of(this).encryptionKey;
    this.logGroup = props.logGroup ?? new SecureLogGroup(this, 'Logs');
    this.bucket = props.bucket ?? new SecureBucket(this, 'Bucket', {
      encryptionKey: this.encryptionKey,
      lifecycleRules: archiveLifecycle(props.keepFor),
      ...(props.lockFor === undefined ? {} : { objectLockDefaultRetention: objectLockRetention('the audit trail', props.lockFor) }),
    });
    // A bucket of somebody else's may serve other trails, which a refusal would stop.
    if (props.bucket === undefined) { this.refuseOtherTrails(Stack.of(this).formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: trailName })); }
    this.trail = new cloudtrail.Trail(this, 'Trail', withDefaults<cloudtrail.TrailProps>(trailDefaults, {
      trailName, bucket: this.bucket, encryptionKey: this.encryptionKey, cloudWatchLogGroup: this.logGroup, snsTopic: props.topic,
      managementEvents: cloudtrail.ReadWriteType.ALL, includeGlobalServiceEvents: true,
      insightTypes: props.insights === false ? undefined : [cloudtrail.InsightType.API_CALL_RATE, cloudtrail.InsightType.API_ERROR_RATE],
    }, { scope: this, id: 'Trail' }));
    if (props.recordS3DataEvents === true) { this.trail.logAllS3DataEvents(); }
    if (props.recordLambdaDataEvents === true) { this.trail.logAllLambdaDataEvents(); }
  }

  /** aws-cdk-lib admits the service; this keeps trails of other accounts out. */
  private refuseOtherTrails(trailArn: string): void {
    this.bucket.addToResourcePolicy(toStatement(otherTrailsRefused(this.bucket.bucketArn, trailArn)));
  }
}

function checkArchive(props: AuditTrailProps): void {
  const given = [['keepFor', props.keepFor], ['lockFor', props.lockFor]].filter(([, value]) => value !== undefined).map(([name]) => name);
  if (props.bucket !== undefined && given.length > 0) {
    throw new Error(`cdk-soc2: ${given.join(' and ')} of an audit trail is for the bucket that the trail makes. Set it on the bucket that you give, or give none`);
  }
  checkLock('the audit trail', daysOf(props.keepFor ?? ARCHIVE_FOR), daysOf(props.lockFor), { keep: 'keepFor', lock: 'lockFor' });
}
