import { parsedObject } from './json-string';
import { or, type Ternary } from './logic';
import { findReference, place, placeInList, type ReferencePlace } from './reference-places';
import { notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** A redrive policy is an object, or a string of JSON that names the queue. */
function redrivePolicy(type: string): ReferencePlace {
  return {
    type,
    property: 'RedrivePolicy',
    paths: (source) => [source.at('RedrivePolicy').resolved.kind === 'object' ? 'RedrivePolicy.deadLetterTargetArn' : 'RedrivePolicy'],
  };
}

/** Where other resources name a queue as the place for what they could not handle. */
const PLACES: readonly ReferencePlace[] = [
  redrivePolicy('AWS::SQS::Queue'),
  redrivePolicy('AWS::SNS::Subscription'),
  place('AWS::Lambda::Function', 'DeadLetterConfig.TargetArn'),
  place('AWS::Serverless::Function', 'DeadLetterQueue.TargetArn'),
  place('AWS::Lambda::EventInvokeConfig', 'DestinationConfig.OnFailure.Destination'),
  place('AWS::Lambda::EventSourceMapping', 'DestinationConfig.OnFailure.Destination'),
  placeInList('AWS::Events::Rule', 'Targets', 'DeadLetterConfig.Arn'),
  place('AWS::Scheduler::Schedule', 'Target.DeadLetterConfig.Arn'),
  place('AWS::Pipes::Pipe', 'SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn'),
  place('AWS::Pipes::Pipe', 'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn'),
];

/** Whether a queue is itself the place for what others could not handle. */
export function deadLetterQueue(queue: ResourceView): { readonly answer: Ternary; readonly outcome: Outcome } {
  const allow = queue.at('RedriveAllowPolicy');
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
