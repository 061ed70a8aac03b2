// Generated from the files in this folder by `npm run registries`. Do not edit.
import type { Rule } from './rule';
import s3BucketSslRequestsOnly from './s3/s3-bucket-ssl-requests-only';
import s3BucketVersioningEnabled from './s3/s3-bucket-versioning-enabled';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  { name: 'S3BucketSslRequestsOnly', ...s3BucketSslRequestsOnly },
  { name: 'S3BucketVersioningEnabled', ...s3BucketVersioningEnabled },
];
