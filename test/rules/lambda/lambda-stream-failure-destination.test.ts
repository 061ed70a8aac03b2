import { testRule } from '../../support/rule-cases';

const type = 'AWS::Lambda::EventSourceMapping';
const set = (value: unknown) => ({ StartingPosition: 'LATEST', MaximumRetryAttempts: value, DestinationConfig: { OnFailure: { Destination: 'arn' } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('LambdaStreamFailureDestination', {
  cloudformation: [
    { name: 'as it should be', properties: set(5), expect: 'pass' },
    { name: 'the weak value', properties: set(-1), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 5, -1] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 5, 5] })), expect: 'pass' },
    { name: 'a bound by age', properties: { StartingPosition: 'LATEST', MaximumRecordAgeInSeconds: 3600, DestinationConfig: { OnFailure: { Destination: 'arn' } } }, expect: 'pass' },
    { name: 'no bound', properties: { StartingPosition: 'LATEST', DestinationConfig: { OnFailure: { Destination: 'arn' } } }, expect: 'fail' },
    { name: 'no destination', properties: { StartingPosition: 'LATEST', MaximumRetryAttempts: 5 }, expect: 'fail' },
    { name: 'the destination is known at deploy time', template: subject({ StartingPosition: 'LATEST', MaximumRetryAttempts: 5, DestinationConfig: { OnFailure: { Destination: { Ref: 'P' } } } }), expect: 'unknown' },
    { name: 'a queue', properties: { EventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:q' }, expect: 'not-applicable' },
    { name: 'a change stream of DocumentDB', properties: { StartingPosition: 'LATEST', DocumentDbEventSourceConfig: { DatabaseName: 'd' } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'a destination, and a bound', properties: { starting_position: 'LATEST', destination_config: [{ on_failure: [{ destination_arn: 'arn' }] }], maximum_retry_attempts: 3 }, expect: 'pass' },
    { name: 'a destination, and a bound of age', properties: { starting_position: 'LATEST', destination_config: { on_failure: { destination_arn: 'arn' } }, maximum_record_age_in_seconds: 3600 }, expect: 'pass' },
    { name: 'a destination without a bound', properties: { starting_position: 'LATEST', destination_config: { on_failure: { destination_arn: 'arn' } } }, expect: 'fail' },
    { name: 'no bound, as stated', properties: { starting_position: 'LATEST', destination_config: { on_failure: { destination_arn: 'arn' } }, maximum_retry_attempts: -1 }, expect: 'fail' },
    { name: 'no destination', properties: { starting_position: 'LATEST', maximum_retry_attempts: 3 }, expect: 'fail' },
    { name: 'a queue', properties: { event_source_arn: 'arn' }, expect: 'not-applicable' },
    { name: 'DocumentDB', properties: { starting_position: 'LATEST', document_db_event_source_config: [{ database_name: 'd' }] }, expect: 'not-applicable' },
    { name: 'a bound of a variable', config: { variable: { p: {} }, resource: { aws_lambda_event_source_mapping: { subject: { starting_position: 'LATEST', destination_config: { on_failure: { destination_arn: 'arn' } }, maximum_retry_attempts: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'a bound in one arm', config: { variable: { p: {} }, resource: { aws_lambda_event_source_mapping: { subject: { starting_position: 'LATEST', destination_config: { on_failure: { destination_arn: 'arn' } }, maximum_retry_attempts: '${var.p == "x" ? 3 : -1}' } } } }, expect: 'fail' },
  ],
});
