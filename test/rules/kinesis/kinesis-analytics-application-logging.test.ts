import { testRule } from '../../support/rule-cases';

testRule('KinesisAnalyticsApplicationLogging', {
  cloudformation: [
    { name: 'logged', template: { Resources: { Subject: { Type: 'AWS::KinesisAnalyticsV2::Application' }, L: { Type: 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption', Properties: { ApplicationName: { Ref: 'Subject' }, CloudWatchLoggingOption: { LogStreamARN: 'a' } } } } }, expect: 'pass' },
    { name: 'not logged', template: { Resources: { Subject: { Type: 'AWS::KinesisAnalyticsV2::Application', Properties: {} } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_kinesisanalyticsv2_application: { subject: { cloudwatch_logging_options: [{ log_stream_arn: 'a' }] } } } }, subject: 'aws_kinesisanalyticsv2_application.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_kinesisanalyticsv2_application: { subject: { cloudwatch_logging_options: [] } } } }, subject: 'aws_kinesisanalyticsv2_application.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_kinesisanalyticsv2_application: { subject: { } } } }, subject: 'aws_kinesisanalyticsv2_application.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kinesisanalyticsv2_application: { subject: { cloudwatch_logging_options: '${var.p}' } } } }, subject: 'aws_kinesisanalyticsv2_application.subject', expect: 'unknown' },
  ],
});
