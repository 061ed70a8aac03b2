import { all, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Delivery stream logs what it cannot deliver',
  failure: 'Records that cannot be delivered leave no trace',
  control: 'PRC-03',
  criteria: ['PI1.4', 'PI1.3'],
  severity: 'warning',
  rationale: 'A destination that refuses records is noticed only by the log.',
  fix: {
    cdk: 'CloudWatch logging on the destination',
    cloudformation: 'CloudWatchLoggingOptions: { Enabled: true } on the destination',
    terraform: 'cloudwatch_logging_options { enabled = true } on the destination',
  },
  equivalents: {},
  catalogue: ['firehose-error-output'],
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html'],
  cloudformation: {
    'AWS::KinesisFirehose::DeliveryStream': (stream) => logged(stream, ['ExtendedS3DestinationConfiguration', 'S3DestinationConfiguration', 'RedshiftDestinationConfiguration', 'HttpEndpointDestinationConfiguration', 'AmazonopensearchserviceDestinationConfiguration', 'SplunkDestinationConfiguration'], 'CloudWatchLoggingOptions.Enabled'),
  },
  terraform: {
    aws_kinesis_firehose_delivery_stream: (stream) => logged(stream, ['extended_s3_configuration.0', 'redshift_configuration.0', 'http_endpoint_configuration.0', 'opensearch_configuration.0', 'splunk_configuration.0'], 'cloudwatch_logging_options.0.enabled'),
  },
});

function logged(stream: ResourceView, destinations: readonly string[], options: string): Outcome {
  const places = destinations.map((name) => stream.at(name)).filter((place) => place.present() !== false);
  return places.length === 0 ? undecided('the destination of the stream is of a kind that is not judged', { pointer: stream.resource.entryPointer, operator: 'readable' })
    : all(...places.map((place) => place.at(options).orDefault(false).isTrue()));
}
