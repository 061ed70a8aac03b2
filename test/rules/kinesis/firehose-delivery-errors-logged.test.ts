import { testRule } from '../../support/rule-cases';

testRule('FirehoseDeliveryErrorsLogged', {
  cloudformation: [
    { name: 'logged', template: { Resources: { Subject: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: { ExtendedS3DestinationConfiguration: { CloudWatchLoggingOptions: { Enabled: true } } } } } }, expect: 'pass' },
    { name: 'explicitly not', template: { Resources: { Subject: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: { ExtendedS3DestinationConfiguration: { CloudWatchLoggingOptions: { Enabled: false } } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: { ExtendedS3DestinationConfiguration: { BucketARN: 'b' } } } } }, expect: 'fail' },
    { name: 'another kind', template: { Resources: { Subject: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: {} } } }, expect: 'unknown' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: { SplunkDestinationConfiguration: { CloudWatchLoggingOptions: { Enabled: { Ref: 'P' } } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'logged', config: { resource: { aws_kinesis_firehose_delivery_stream: { subject: { extended_s3_configuration: { cloudwatch_logging_options: { enabled: true } } } } } }, subject: 'aws_kinesis_firehose_delivery_stream.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_kinesis_firehose_delivery_stream: { subject: { extended_s3_configuration: { bucket_arn: 'b' } } } } }, subject: 'aws_kinesis_firehose_delivery_stream.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kinesis_firehose_delivery_stream: { subject: { extended_s3_configuration: { cloudwatch_logging_options: { enabled: '${var.p}' } } } } } }, subject: 'aws_kinesis_firehose_delivery_stream.subject', expect: 'unknown' },
  ],
});
