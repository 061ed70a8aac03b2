import { aws_iam as iam, type aws_kms as kms, aws_s3 as s3, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { objectLockRetention } from './object-lock-retention';
import { SecureBucket } from './secure-bucket';
import { ARCHIVE_DAYS, LOG_RETENTION_DAYS } from '../../../defaults/values';
import { checkLock } from '../../../parts/object-lock';
import { daysOf } from '../../duration';

/** What an `EvidenceVault` takes. */
export interface EvidenceVaultProps {
  /**
   * Name of the bucket, where CI has to know it before the stack is deployed.
   *
   * @default - made up by CloudFormation
   */
  readonly bucketName?: string;

  /**
   * The key of the bucket.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * How long nobody can delete or overwrite a version of an object, in whole days.
   *
   * @default Duration.days(400)
   */
  readonly lockFor?: Duration;

  /**
   * How strict the lock is. In governance mode whoever has `s3:BypassGovernanceRetention` can lift it. In compliance mode
   * nobody can, the root user and AWS included, until the time is over: a version that should not be there, stays.
   *
   * @default s3.ObjectLockMode.GOVERNANCE
   */
  readonly lockMode?: s3.ObjectLockMode;

  /**
   * How long objects are kept, in whole days. It cannot be shorter than the lock.
   *
   * @default Duration.days(2557): seven years
   */
  readonly keepFor?: Duration;

  /**
   * Who may write to the whole vault: the roles of CI. See `grantWrite` for one folder each.
   *
   * @default - nobody, until `grantWrite` is called
   */
  readonly writers?: iam.IGrantable[];
}

/**
 * A bucket for the control mappings of every synthesis, which an auditor can rely on because nobody can change or delete
 * what was put in for 400 days: a report over twelve months with its fieldwork. CI writes, and cannot delete, after each deployment:
 *
 * `aws s3 cp --recursive cdk.out/soc2 s3://BUCKET/shop/COMMIT/`
 *
 * A lock cannot be taken off a bucket again. The bucket is kept when the stack is deleted.
 *
 * Throws where objects would be kept for a shorter time than they are locked.
 *
 * Bears on CC2.1, CC4.1, CC7.2 and CC8.1. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
export class EvidenceVault extends Construct {
  /** The bucket. Auditors read it: `vault.bucket.grantRead(auditors)`. */
  public readonly bucket: s3.Bucket;

  /** Makes the vault. */
  constructor(scope: Construct, id: string, props: EvidenceVaultProps = {}) {
    super(scope, id);
    const lockFor = props.lockFor ?? Duration.days(LOG_RETENTION_DAYS);
    const keepFor = props.keepFor ?? Duration.days(ARCHIVE_DAYS);
    checkLock('the evidence vault', daysOf(keepFor), daysOf(lockFor), { keep: 'keepFor', lock: 'lockFor' });
    this.bucket = new SecureBucket(this, 'Bucket', {
      bucketName: props.bucketName, encryptionKey: props.encryptionKey,
      objectLockDefaultRetention: objectLockRetention('the evidence vault', lockFor, props.lockMode),
      // An expired object becomes an older version first, which goes when its lock has ended.
      lifecycleRules: [{ id: 'Soc2', expiration: keepFor, noncurrentVersionExpiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    props.writers?.forEach((writer) => this.grantWrite(writer));
  }

  /**
   * Lets somebody put objects in, and neither read, nor delete, nor change how long they are locked. Who puts an object in
   * again leaves the older version, which goes when its lock has ended.
   *
   * @param folder The folder that may be written to, such as `shop`. Default: the whole vault
   */
  public grantWrite(grantee: iam.IGrantable, folder?: string): iam.Grant {
    // Not bucket.grantPut(): that gives the retention of objects as well.
    const objects = folder === undefined ? '*' : `${folder.replace(/^\/+|\/+$/g, '')}/*`;
    // Large objects are sent in parts, which takes kms:Decrypt: https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
    this.bucket.encryptionKey?.grant(grantee, 'kms:Decrypt', 'kms:GenerateDataKey');
    return iam.Grant.addToPrincipalOrResource({ grantee, actions: ['s3:AbortMultipartUpload', 's3:PutObject'], resourceArns: [this.bucket.arnForObjects(objects)], resource: this.bucket });
  }
}
