import { defineDefaults } from '../default';
import { constant, stackKey } from '../value';
import { LOG_RETENTION, LOG_RETENTION_DAYS } from '../values';

export default defineDefaults({
  name: 'logs.LogGroup', construct: 'SecureLogGroup', l2: 'aws_logs.LogGroup', cloudformation: 'AWS::Logs::LogGroup', terraform: 'aws_cloudwatch_log_group',
  reference: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
  rows: [
    {
      property: 'encryptionKey', value: stackKey,
      effects: ['callers', 'billed'],
      live: 'new entries are encrypted with the key, which costs about 1 USD a month; what is stored stays as it is',
      source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['CloudwatchLogGroupEncrypted'], template: ['KmsKeyId'], terraform: { 'aws_cloudwatch_log_group.kms_key_id': stackKey },
      reason: 'Logs hold what users and systems did, often with personal data in them.',
    },
    {
      property: 'retention', value: LOG_RETENTION, weak: constant('aws_logs.RetentionDays.ONE_MONTH'),
      injected: false, because: 'aws-cdk-lib keeps logs for two years by default. Less would delete what you have.',
      effects: ['deletion'], live: 'entries older than 400 days are deleted',
      source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
      criteria: ['CC7.2', 'CC7.3', 'C1.2'], rules: ['CwLoggroupRetentionPeriodCheck'], template: ['RetentionInDays'],
      terraform: { 'aws_cloudwatch_log_group.retention_in_days': LOG_RETENTION_DAYS },
      repair: { RetentionInDays: LOG_RETENTION_DAYS },
      reason: '400 days cover a report over twelve months with its fieldwork.',
    },
  ],
});
