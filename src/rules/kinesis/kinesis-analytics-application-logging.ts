import { defineRule } from '../rule';

export default defineRule({
  title: 'Stream application sends its logs to CloudWatch',
  failure: 'Stream application keeps no logs',
  control: 'LOG-05',
  criteria: ['CC7.2', 'PI1.3'],
  severity: 'warning',
  rationale: 'An application that drops records says so in its log alone.',
  fix: {
    cdk: 'kinesisanalyticsv2.CfnApplicationCloudWatchLoggingOption',
    cloudformation: 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption',
    terraform: 'cloudwatch_logging_options',
  },
  equivalents: {},
  catalogue: ['kinesisanalytics-logging'],
  references: ['https://docs.aws.amazon.com/managed-flink/latest/java/cloudwatch-logs.html'],
  cloudformation: {
    'AWS::KinesisAnalyticsV2::Application': (application) => application.referrers('AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption', 'ApplicationName').some('no logging option names the application', (option) => option.at('CloudWatchLoggingOption.LogStreamARN').isPresent()),
  },
  terraform: {
    aws_kinesisanalyticsv2_application: (resource) => resource.at('cloudwatch_logging_options').isPresent(),
  },
});
