import { parsedObject } from './json-string';
import { or, type Ternary } from './logic';
import { findReference, place, placeInList, type ReferencePlace } from './reference-places';
import { notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** A redrive policy is an object, or a string of JSON that names the queue. */
function redrivePolicy(type: string, property: string): ReferencePlace {
  return {
    type,
    property,
    paths: (source) => [source.at(property).resolved.kind === 'object' ? `${property}.deadLetterTargetArn` : property],
  };
}

/** Where other resources name a queue as the place for what they could not handle. */
const PLACES: readonly ReferencePlace[] = [
  redrivePolicy('AWS::SQS::Queue', 'RedrivePolicy'),
  redrivePolicy('AWS::SNS::Subscription', 'RedrivePolicy'),
  place('AWS::Lambda::Function', 'DeadLetterConfig.TargetArn'),
  place('AWS::Serverless::Function', 'DeadLetterQueue.TargetArn'),
  place('AWS::Lambda::EventInvokeConfig', 'DestinationConfig.OnFailure.Destination'),
  place('AWS::Lambda::EventSourceMapping', 'DestinationConfig.OnFailure.Destination'),
  placeInList('AWS::Events::Rule', 'Targets', 'DeadLetterConfig.Arn'),
  place('AWS::Scheduler::Schedule', 'Target.DeadLetterConfig.Arn'),
  place('AWS::Pipes::Pipe', 'SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn'),
  place('AWS::Pipes::Pipe', 'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn'),
  redrivePolicy('aws_sqs_queue', 'redrive_policy'),
  redrivePolicy('aws_sqs_queue_redrive_policy', 'redrive_policy'),
  redrivePolicy('aws_sns_topic_subscription', 'redrive_policy'),
  place('aws_lambda_function', 'dead_letter_config.0.target_arn'),
  place('aws_lambda_function_event_invoke_config', 'destination_config.0.on_failure.0.destination'),
  place('aws_lambda_event_source_mapping', 'destination_config.0.on_failure.0.destination_arn'),
  place('aws_cloudwatch_event_target', 'dead_letter_config.0.arn'),
  place('aws_scheduler_schedule', 'target.0.dead_letter_config.0.arn'),
  place('aws_pipes_pipe', 'source_parameters.0.kinesis_stream_parameters.0.dead_letter_config.0.arn'),
  place('aws_pipes_pipe', 'source_parameters.0.dynamodb_stream_parameters.0.dead_letter_config.0.arn'),
];

/** Whether a queue is itself the place for what others could not handle. */
export function deadLetterQueue(queue: ResourceView): { readonly answer: Ternary; readonly outcome: Outcome } {
  const allow = redriveAllowPolicy(queue);
  const permission = parsedObject(allow).at('redrivePermission');
  // denyAll forbids every queue to use this one for its dead letters.
  const declared = allow.present() === false ? false : permission.isAnyOf(['allowAll', 'byQueue']);
  if (declared === true) { return { answer: true, outcome: notApplicable('the queue takes the dead letters of others', permission.evidence('in', ['allowAll', 'byQueue'])) }; }
  const reference = findReference(queue, PLACES);
  return {
    answer: or(declared, reference === undefined ? false : reference.certain ? true : undefined),
    outcome: reference === undefined ? notApplicable('the queue takes the dead letters of others', allow.evidence('present'))
      : notApplicable(`the queue takes the dead letters of ${reference.source.address}`, reference.value.evidence('refers-to', queue.address)),
  };
}

/** In Terraform inline, or a resource of its own. */
function redriveAllowPolicy(queue: ResourceView): Value {
  if (queue.resource.platform !== 'terraform') { return queue.at('RedriveAllowPolicy'); }
  const inline = queue.at('redrive_allow_policy').written;
  return inline.present() === false ? queue.satellite('aws_sqs_queue_redrive_allow_policy', 'queue_url').at('redrive_allow_policy') : inline;
}
