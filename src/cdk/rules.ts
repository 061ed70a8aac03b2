// Generated from the files in this folder by `npm run registries`. Do not edit.
import { nagRule } from './nag-rule';

export const S3BucketSslRequestsOnly = nagRule('S3BucketSslRequestsOnly');
export const S3BucketVersioningEnabled = nagRule('S3BucketVersioningEnabled');
