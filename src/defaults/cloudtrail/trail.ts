import { defineDefaults } from '../default';
import { stackKey } from '../value';
import { LOG_RETENTION } from '../values';

export default defineDefaults({
  name: 'cloudtrail.Trail', construct: 'AuditTrail', l2: 'aws_cloudtrail.Trail', cloudformation: 'AWS::CloudTrail::Trail', terraform: 'aws_cloudtrail',
  reference: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  rows: [
    {
      property: 'sendToCloudWatchLogs', value: true, weak: false,
      effects: ['billed'], live: 'adds a log group and a role to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['CloudTrailCloudWatchLogsEnabled'], template: ['CloudWatchLogsLogGroupArn'],
      reason: 'Alarms can watch what happens in the account.',
    },
    {
      property: 'cloudWatchLogsRetention', value: LOG_RETENTION, when: ({ given }) => given.cloudWatchLogGroup === undefined, condition: 'no log group is given',
      effects: ['billed'], live: 'entries are kept, and paid for, 35 days longer than aws-cdk-lib keeps them',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2'], rules: [], template: ['AWS::Logs::LogGroup#RetentionInDays'],
      reason: '400 days cover a report over twelve months with its fieldwork; aws-cdk-lib keeps one.',
    },
    {
      property: 'encryptionKey', value: stackKey,
      effects: ['callers', 'billed'],
      live: 'readers of new logs need permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['CloudTrailEncryptionEnabled'], template: ['KMSKeyId'], terraform: { 'aws_cloudtrail.kms_key_id': stackKey },
      reason: 'Whoever reads the record of the account needs the key as well as the bucket.',
    },
    {
      property: 'enableFileValidation', value: true, weak: false,
      effects: ['update'], live: 'digests are written beside the logs from now on',
      source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html',
      criteria: ['CC7.2', 'CC7.3'], rules: ['CloudTrailLogFileValidationEnabled'], template: ['EnableLogFileValidation'],
      terraform: { 'aws_cloudtrail.enable_log_file_validation': true },
      repair: { EnableLogFileValidation: true },
      reason: 'A changed or deleted log file is noticed.',
    },
    {
      property: 'isMultiRegionTrail', value: true, weak: false,
      effects: ['billed'], live: 'events of all Regions are written, and stored',
      source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
      criteria: ['CC7.2'], rules: ['MultiRegionCloudTrailEnabled'], template: ['IsMultiRegionTrail'],
      terraform: { 'aws_cloudtrail.is_multi_region_trail': true },
      repair: { IsMultiRegionTrail: true },
      reason: 'What happens in Regions that nobody uses is seen too.',
    },
  ],
});
