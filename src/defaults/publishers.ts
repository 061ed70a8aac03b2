/** A service that sends messages to topics and queues on behalf of an account. */
export interface Publisher {
  readonly service: string;
  /**
   * How the policy of an encrypted topic's or queue's key limits the service to the account:
   * - `account`: by `aws:SourceAccount`.
   * - `topics`: by `aws:SourceArn`, which is a topic of the account.
   * - `via`: by `kms:ViaService`.
   * - `none`: not at all, since the service says of nobody whom it works for. The policy of the topic or queue limits it.
   */
  readonly key: 'account' | 'topics' | 'via' | 'none';
  /** How the policy of a topic limits it; absent where it does not publish to topics, or only to those that name it. */
  readonly topic?: 'account';
}

const publisher = (name: string, more: Partial<Publisher> = {}): Publisher => ({ service: `${name}.amazonaws.com`, key: 'account', topic: 'account', ...more });

/**
 * Services that publish, with what AWS documents of each: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 * lists them by their principals, asks for `aws:SourceAccount` in the policy of the key, and excepts EventBridge.
 *
 * Others publish by a role of the account, which needs no place here but permission to use the key: AWS CodePipeline,
 * AWS Elastic Beanstalk, AWS IoT, and those with a service-linked role, as Amazon EC2 Auto Scaling.
 */
export const PUBLISHERS: readonly Publisher[] = [
  // https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-service-confused-deputy-prevention.html
  publisher('backup'),
  // https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html
  publisher('budgets'),
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html
  publisher('cloudtrail'),
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
  publisher('cloudwatch'),
  publisher('codecommit'),
  // https://docs.aws.amazon.com/dtconsole/latest/userguide/set-up-sns.html
  publisher('codestar-notifications', { key: 'via' }),
  // https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-policy.html
  publisher('config'),
  // https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html
  publisher('costalerts'),
  publisher('dms'),
  publisher('ds'),
  publisher('dynamodb'),
  // "You can't use Condition blocks in Amazon SNS topic policies for EventBridge", and source keys are not supported in the
  // policy of the key: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
  publisher('events', { key: 'none', topic: undefined }),
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html
  publisher('events.rds'),
  publisher('glacier'),
  // https://docs.aws.amazon.com/redshift/latest/mgmt/cluster-event-notifications-sns.html
  publisher('redshift'),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
  publisher('s3'),
  // https://docs.aws.amazon.com/ses/latest/dg/configure-sns-notifications.html
  publisher('ses'),
  // To queues. https://docs.aws.amazon.com/sns/latest/dg/sns-enable-encryption-for-topic-sqs-queue-subscriptions.html
  publisher('sns', { key: 'topics', topic: undefined }),
  // https://docs.aws.amazon.com/incident-manager/latest/userguide/chat.html
  publisher('ssm-contacts'),
  publisher('ssm-incidents'),
];
