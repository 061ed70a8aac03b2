import type { PolicyStatement } from './place';

/** Unusual rates that a trail notices. */
export const TRAIL_INSIGHTS = ['ApiCallRateInsight', 'ApiErrorRateInsight'];

/**
 * That a bucket takes the log files of one trail and of no other, which use the same service.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function trailBucketStatements(bucketArn: string, trailArn: string, account: string): PolicyStatement[] {
  const only = { 'aws:SourceArn': trailArn };
  const Principal = { Service: 'cloudtrail.amazonaws.com' };
  return [
    { Sid: 'TrailLooks', Effect: 'Allow', Principal, Action: 's3:GetBucketAcl', Resource: bucketArn, Condition: { StringEquals: only } },
    { Sid: 'TrailWrites', Effect: 'Allow', Principal, Action: 's3:PutObject', Resource: `${bucketArn}/AWSLogs/${account}/*`, Condition: { StringEquals: { ...only, 's3:x-amz-acl': 'bucket-owner-full-control' } } },
    otherTrailsRefused(bucketArn, trailArn),
  ];
}

/** The last of them, where the framework writes the others. */
export function otherTrailsRefused(bucketArn: string, trailArn: string): PolicyStatement {
  return { Sid: 'OtherTrails', Effect: 'Deny', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:PutObject', Resource: `${bucketArn}/*`, Condition: { StringNotEquals: { 'aws:SourceArn': trailArn } } };
}
