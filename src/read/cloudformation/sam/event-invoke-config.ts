import type { SamResource } from './expansion';
import { conditional, getAtt, ref } from './intrinsics';
import { digest } from './logical-id';
import { Made, type Sketch, type SketchMap } from './origins';
import type { RolePolicies } from './policies';
import { deliveryPolicy } from './role';
import type { Source } from './source';

/**
 * What becomes of asynchronous calls. A destination of type SQS or SNS that names nothing is made.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventinvokeconfiguration.html
 */
export function addEventInvokeConfig(sam: SamResource, alias: string | undefined, policies: RolePolicies): void {
  const config = sam.at('EventInvokeConfig');
  if (!config.isFilled) { return; }
  if (!config.isMap) {
    sam.problem(config, 'EventInvokeConfig is no map, and SAM refuses it', 'entry');
    return;
  }
  const id = `${sam.id}EventInvokeConfig`;
  const destinations: Record<string, Sketch> = {};
  for (const event of ['OnSuccess', 'OnFailure']) {
    const destination = config.at(`DestinationConfig.${event}`);
    if (destination.isPresent) { destinations[event] = { Destination: destinationOf(sam, destination, event, `${id}${event}`, policies) }; }
  }
  sam.also(id, 'AWS::Lambda::EventInvokeConfig', {
    FunctionName: ref(sam.id), Qualifier: alias === undefined ? '$LATEST' : sam.at('AutoPublishAlias'),
    DestinationConfig: destinations, MaximumEventAgeInSeconds: config.child('MaximumEventAgeInSeconds'), MaximumRetryAttempts: config.child('MaximumRetryAttempts'),
  }, config, alias === undefined ? {} : { DependsOn: [alias] });
}


function destinationOf(sam: SamResource, destination: Source, event: string, id: string, policies: RolePolicies): Sketch {
  const type = destination.child('Type').text ?? '';
  const given = destination.child('Destination');
  const made = madeUnder(sam, given);
  let arn: Sketch = given;
  if (made !== undefined) {
    const kind = type === 'SQS' ? 'Queue' : type === 'SNS' ? 'Topic' : undefined;
    if (kind === undefined) {
      sam.problem(destination, `EventInvokeConfig.DestinationConfig.${event} names no destination`, 'entry');
      return undefined;
    }
    const logicalId = `${id}${kind}`;
    const condition = both(sam, made.condition);
    sam.also(logicalId, kind === 'Queue' ? 'AWS::SQS::Queue' : 'AWS::SNS::Topic', {}, destination, condition === undefined ? {} : { Condition: condition });
    sam.expansion.names.set(`${sam.id}.Destination${kind}`, logicalId);
    const own: SketchMap = kind === 'Queue' ? getAtt(logicalId, 'Arn') : ref(logicalId);
    arn = conditional(made.condition, own, made.otherwise);
  }
  const policy = deliveryPolicy(type, arn, id);
  if (policy === undefined) { sam.problem(destination, `EventInvokeConfig.DestinationConfig.${event} has a type that SAM does not know`, 'entry'); } else { policies.addInline(new Made(policy, destination)); }
  return arn;
}

/** Whether SAM makes the destination, and under which condition: where none is named, or one arm of a condition names none. */
function madeUnder(sam: SamResource, given: Source): { readonly condition?: string; readonly otherwise?: Source } | undefined {
  if (!given.isPresent) { return {}; }
  const parts = given.child('Fn::If');
  const condition = given.intrinsic === 'Fn::If' ? parts.child(0).text : undefined;
  if (condition === undefined || parts.child(1).isNoValue === parts.child(2).isNoValue) { return undefined; }
  if (parts.child(1).isNoValue) { return { condition, otherwise: parts.child(2) }; }
  const name = `NOT${condition}${digest(`${sam.id}EventInvokeConfig`)}`;
  sam.expansion.conditions[name] = { 'Fn::Not': [{ Condition: condition }] };
  return { condition: name, otherwise: parts.child(1) };
}

function both(sam: SamResource, condition: string | undefined): string | undefined {
  if (condition === undefined || sam.condition === undefined) { return condition ?? sam.condition; }
  const name = `${sam.condition}AND${condition}${digest(sam.id)}`;
  sam.expansion.conditions[name] = { 'Fn::And': [{ Condition: sam.condition }, { Condition: condition }] };
  return name;
}
