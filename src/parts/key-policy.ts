import type { Place, PolicyStatement } from './place';
import { PUBLISHERS, type Publisher } from '../defaults/publishers';

/**
 * What the policy of a key says of the services that write logs and publish messages for the account. It names services and
 * accounts, never a resource: what uses the key depends on it, and would depend on itself.
 */
export function serviceKeyStatements({ account, partition, region }: Place): PolicyStatement[] {
  const publish = (Sid: string, limit: Publisher['key'], Condition?: PolicyStatement['Condition']): PolicyStatement => ({
    Sid, Effect: 'Allow', Principal: { Service: PUBLISHERS.filter(({ key }) => key === limit).map(({ service }) => service) },
    Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*', ...(Condition === undefined ? {} : { Condition }),
  });
  return [
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
    {
      Sid: 'CloudWatchLogs', Effect: 'Allow', Principal: { Service: `logs.${region}.amazonaws.com` },
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'], Resource: '*',
      Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:*` } },
    },
    // Flow logs, WAF and others that write logs to buckets, from any Region:
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
    {
      Sid: 'LogDelivery', Effect: 'Allow', Principal: { Service: 'delivery.logs.amazonaws.com' },
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'], Resource: '*',
      Condition: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': ownArns('logs', { account, partition }) } },
    },
    // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
    {
      Sid: 'CloudTrail', Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: ['kms:GenerateDataKey*', 'kms:DescribeKey', 'kms:Decrypt'], Resource: '*', Condition: { StringEquals: { 'aws:SourceAccount': account } },
    },
    // https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
    publish('Publishers', 'account', { StringEquals: { 'aws:SourceAccount': account } }),
    publish('PublishersOfEvents', 'none'),
    publish('PublishersOfNotifications', 'via', { StringEquals: { 'kms:ViaService': `sns.${region}.amazonaws.com` } }),
    publish('Topics', 'topics', { ArnLike: { 'aws:SourceArn': ownArns('sns', { account, partition }) } }),
    // https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html. Roles that are not there
    // yet cannot be principals, so they are named in a condition.
    {
      Sid: 'ServiceLinkedRoles', Effect: 'Allow', Principal: { AWS: '*' }, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*',
      Condition: {
        StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': `sns.${region}.amazonaws.com` },
        ArnLike: { 'aws:PrincipalArn': `arn:${partition}:iam::${account}:role/aws-service-role/*` },
      },
    },
  ];
}

/** ARNs of everything that a service has in the account. */
export function ownArns(service: string, { account, partition }: Pick<Place, 'account' | 'partition'>): string {
  return `arn:${partition}:${service}:*:${account}:*`;
}
