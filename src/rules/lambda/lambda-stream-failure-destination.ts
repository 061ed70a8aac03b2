import { all, any, decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Stream consumer bounds its retries and keeps what it could not process',
  failure: 'Records that fail block the stream or are lost',
  control: 'PRC-01',
  severity: 'warning',
  rationale: 'A record that fails holds up all records behind it until it expires, and is then lost unnoticed.',
  fix: {
    cdk: 'new DynamoEventSource(table, { retryAttempts: 5, onFailure: new SqsDlq(queue), ... })',
    cloudformation: 'MaximumRetryAttempts: 5, DestinationConfig: { OnFailure: { Destination: !GetAtt Queue.Arn } }',
    terraform: 'maximum_retry_attempts = 5, destination_config { on_failure { destination_arn = ... } }',
  },
  equivalents: {},
  catalogue: ['event-source-failure-destination'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html'],
  cloudformation: {
    'AWS::Lambda::EventSourceMapping': (mapping) => judge(mapping, {
      documentDb: 'DocumentDbEventSourceConfig', position: 'StartingPosition', destination: 'DestinationConfig.OnFailure.Destination',
      attempts: 'MaximumRetryAttempts', age: 'MaximumRecordAgeInSeconds',
    }),
  },
  terraform: {
    aws_lambda_event_source_mapping: (mapping) => judge(mapping, {
      documentDb: 'document_db_event_source_config.0', position: 'starting_position', destination: 'destination_config.0.on_failure.0.destination_arn',
      attempts: 'maximum_retry_attempts', age: 'maximum_record_age_in_seconds',
    }),
  },
});

function judge(mapping: ResourceView, names: Readonly<Record<'documentDb' | 'position' | 'destination' | 'attempts' | 'age', string>>): Outcome {
  if (mapping.at(names.documentDb).present() === true) { return notApplicable('change streams of DocumentDB take no destination'); }
  // Streams need a position to start at; queues have none, and a dead-letter queue of their own.
  return decide(mapping.at(names.position).present(),
    () => all(
      mapping.at(names.destination).isPresent(),
      // -1, the default of both, stands for no bound.
      any(mapping.at(names.attempts).orDefault(-1).atLeast(0), mapping.at(names.age).orDefault(-1).atLeast(60))),
    () => notApplicable('the source is a queue, which keeps failed messages itself'));
}
