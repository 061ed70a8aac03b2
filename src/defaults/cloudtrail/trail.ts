import { defineDefaults } from '../default';
import { stackKey } from '../value';
import { LOG_RETENTION } from '../values';

export default defineDefaults({
  name: 'cloudtrail.Trail', construct: 'AuditTrail', l2: 'aws_cloudtrail.Trail', cloudformation: 'AWS::CloudTrail::Trail', terraform: 'aws_cloudtrail',
  reference: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  rows: [
    {
      property: 'sendToCloudWatchLogs', value: true, weak: false,
      criteria: ['CC7.2', 'CC7.3'], rules: ['CloudTrailCloudWatchLogsEnabled'], template: ['CloudWatchLogsLogGroupArn'], live: 'adds a log group and a role to the stack',
      reason: 'Alarms can watch what happens in the account.',
    },
    {
      property: 'cloudWatchLogsRetention', value: LOG_RETENTION, when: ({ given }) => given.cloudWatchLogGroup === undefined, condition: 'no log group is given',
      criteria: ['CC7.2'], rules: [], template: ['AWS::Logs::LogGroup#RetentionInDays'],
      reason: '400 days cover a report over twelve months with its fieldwork; aws-cdk-lib keeps one.',
    },
    {
      property: 'encryptionKey', value: stackKey,
      criteria: ['CC6.1', 'C1.1'], rules: ['CloudTrailEncryptionEnabled'], template: ['KMSKeyId'], terraform: { 'aws_cloudtrail.kms_key_id': stackKey }, live: 'readers of new logs need permission to use the key',
      reason: 'Whoever reads the record of the account needs the key as well as the bucket.',
    },
    {
      property: 'enableFileValidation', value: true, weak: false,
      criteria: ['CC7.2', 'CC7.3'], rules: ['CloudTrailLogFileValidationEnabled'], template: ['EnableLogFileValidation'],
      terraform: { 'aws_cloudtrail.enable_log_file_validation': true },
      repair: { EnableLogFileValidation: true },
      reason: 'A changed or deleted log file is noticed.',
    },
    {
      property: 'isMultiRegionTrail', value: true, weak: false,
      criteria: ['CC7.2'], rules: ['MultiRegionCloudTrailEnabled'], template: ['IsMultiRegionTrail'],
      terraform: { 'aws_cloudtrail.is_multi_region_trail': true },
      repair: { IsMultiRegionTrail: true },
      reason: 'What happens in Regions that nobody uses is seen too.',
    },
  ],
});
