import { aws_s3 as s3, Duration } from 'aws-cdk-lib';
import { ARCHIVE_DAYS, ARCHIVE_TRANSITION_DAYS, NONCURRENT_DAYS } from '../../../defaults/values';
import { daysOf } from '../../duration';

/** How long archives of the account are kept unless told otherwise. */
export const ARCHIVE_FOR = Duration.days(ARCHIVE_DAYS);

/**
 * How archives of the account age: to Glacier after 90 days, expired after seven years.
 *
 * In a versioned bucket what expires, or what somebody deletes, stays as an older version. These go a year later: soon enough
 * to be disposed of, late enough to restore what an intruder deleted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export function archiveLifecycle(keepFor: Duration = ARCHIVE_FOR): s3.LifecycleRule[] {
  return [{
    id: 'Archive', expiration: keepFor, noncurrentVersionExpiration: Duration.days(NONCURRENT_DAYS), abortIncompleteMultipartUploadAfter: Duration.days(7),
    // S3 refuses to move objects at or after the day on which they expire.
    ...((daysOf(keepFor) ?? ARCHIVE_DAYS) > ARCHIVE_TRANSITION_DAYS ? { transitions: [{ storageClass: s3.StorageClass.GLACIER, transitionAfter: Duration.days(ARCHIVE_TRANSITION_DAYS) }] } : {}),
  }];
}
