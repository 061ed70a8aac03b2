import { all, any, decide, notApplicable } from '../../model/outcome';
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
    'AWS::Lambda::EventSourceMapping': (mapping) => {
      if (mapping.at('DocumentDbEventSourceConfig').present() === true) { return notApplicable('change streams of DocumentDB take no destination'); }
      // Streams need a position to start at; queues have none, and a dead-letter queue of their own.
      return decide(mapping.at('StartingPosition').present(),
        () => all(
          mapping.at('DestinationConfig.OnFailure.Destination').isPresent(),
          // -1, the default of both, stands for no bound.
          any(mapping.at('MaximumRetryAttempts').orDefault(-1).atLeast(0), mapping.at('MaximumRecordAgeInSeconds').orDefault(-1).atLeast(60))),
        () => notApplicable('the source is a queue, which keeps failed messages itself'));
    },
  },
});
