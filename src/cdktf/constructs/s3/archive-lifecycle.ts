import type { S3BucketLifecycleConfigurationConfig } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration';
import { ARCHIVE_DAYS, ARCHIVE_TRANSITION_DAYS, NONCURRENT_DAYS } from '../../../defaults/values';
import { known } from '../../known';

/**
 * How archives of the account age: to Glacier after 90 days, expired after seven years. What expired or was deleted can be
 * restored for a year more. https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export function archiveLifecycle(keepDays: number = ARCHIVE_DAYS): Pick<S3BucketLifecycleConfigurationConfig, 'rule'> {
  return {
    rule: [{
      id: 'Archive', status: 'Enabled', filter: [{}], expiration: [{ days: keepDays }], noncurrentVersionExpiration: [{ noncurrentDays: NONCURRENT_DAYS }], abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
      // S3 refuses to move objects at or after the day on which they expire.
      ...((known(keepDays) ?? ARCHIVE_DAYS) > ARCHIVE_TRANSITION_DAYS ? { transition: [{ storageClass: 'GLACIER', days: ARCHIVE_TRANSITION_DAYS }] } : {}),
    }],
  };
}
