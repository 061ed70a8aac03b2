import type { PolicyStatement } from './place';

/** That AWS Config writes to a bucket as itself: https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html */
export function configBucketStatements(bucketArn: string, account: string): PolicyStatement[] {
  const Principal = { Service: 'config.amazonaws.com' };
  const ours = { 'aws:SourceAccount': account };
  return [
    { Sid: 'ConfigLooks', Effect: 'Allow', Principal, Action: ['s3:GetBucketAcl', 's3:ListBucket'], Resource: bucketArn, Condition: { StringEquals: ours } },
    { Sid: 'ConfigWrites', Effect: 'Allow', Principal, Action: 's3:PutObject', Resource: `${bucketArn}/AWSLogs/${account}/Config/*`, Condition: { StringEquals: { ...ours, 's3:x-amz-acl': 'bucket-owner-full-control' } } },
  ];
}

/** What the role of the recorder may do: https://docs.aws.amazon.com/config/latest/developerguide/iamrole-permissions.html */
export function configRoleStatements(bucketArn: string, account: string): Omit<PolicyStatement, 'Principal' | 'Sid'>[] {
  return [
    { Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:ListBucket'], Resource: bucketArn },
    { Effect: 'Allow', Action: ['s3:PutObject', 's3:PutObjectAcl'], Resource: `${bucketArn}/AWSLogs/${account}/Config/*`, Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } },
  ];
}
