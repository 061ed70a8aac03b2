import { aws_s3 as s3, Duration } from 'aws-cdk-lib';
import { ARCHIVE_DAYS, ARCHIVE_TRANSITION_DAYS } from '../../../defaults/values';

/** How archives of the account age: to Glacier after 90 days, gone after seven years. */
export function archiveLifecycle(): s3.LifecycleRule[] {
  return [{
    id: 'Archive', expiration: Duration.days(ARCHIVE_DAYS), noncurrentVersionExpiration: Duration.days(ARCHIVE_DAYS), abortIncompleteMultipartUploadAfter: Duration.days(7),
    transitions: [{ storageClass: s3.StorageClass.GLACIER, transitionAfter: Duration.days(ARCHIVE_TRANSITION_DAYS) }],
  }];
}
