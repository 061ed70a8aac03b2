import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket announces what happens to its objects',
  failure: 'Bucket announces no events',
  control: 'PRC-03',
  severity: 'warning',
  optIn: 'Which buckets something has to be told about is decided by each system.',
  rationale: 'What processes new objects, or watches for deletions, hears of them only by events.',
  fix: {
    cdk: 'eventBridgeEnabled: true',
    cloudformation: 'NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } }',
    terraform: 'aws_s3_bucket_notification with eventbridge = true, or with a queue, topic or lambda_function block',
  },
  equivalents: { awsConfig: ['s3-event-notifications-enabled'], securityHub: ['S3.11'], checkov: ['CKV2_AWS_62'] },
  catalogue: ['s3-event-notifications'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const notifications = bucket.at('NotificationConfiguration');
      return any(
        bucket.at('NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled').orDefault(bucket.at('NotificationConfiguration.EventBridgeConfiguration').present() === true).isTrue(),
        ...['LambdaConfigurations', 'QueueConfigurations', 'TopicConfigurations'].map((kind) => notifications.at(kind).isPresent()),
        // The CDK sets notifications by a custom resource.
        bucket.referrers('Custom::S3BucketNotifications', 'BucketName').some('no notification is set up', (custom) => custom.at('NotificationConfiguration').isPresent()));
    },
  },
  terraform: {
    aws_s3_bucket: (bucket) => bucket.referrers('aws_s3_bucket_notification', 'bucket').some('no aws_s3_bucket_notification refers to the bucket', (notification) => any(
      notification.at('eventbridge').orDefault(false).isTrue(), ...['lambda_function', 'queue', 'topic'].map((kind) => notification.at(kind).isPresent()))),
  },
});
