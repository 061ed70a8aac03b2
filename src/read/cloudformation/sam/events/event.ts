import type { SamResource } from '../expansion';
import { getAtt, ref, sub } from '../intrinsics';
import { suffix } from '../logical-id';
import type { Sketch, SketchMap } from '../origins';
import type { RolePolicies } from '../policies';
import type { Source } from '../source';

/** What an event calls: a function, its alias, or a state machine. */
export interface Target {
  readonly id: string;
  readonly arn: Sketch;
  /** How Lambda takes it where it asks for the name of a function. */
  readonly name: Sketch;
  readonly condition?: string;
}

/** An event of a function or state machine. */
export interface Event {
  readonly sam: SamResource;
  /** The logical id that SAM gives to what it makes first: that of the function and that of the event. */
  readonly id: string;
  readonly source: Source;
  readonly properties: Source;
  readonly target: Target;
  /** Where the permissions go that the target needs; of no use where the template names a role. */
  readonly policies: RolePolicies;
}

export type Expand = (event: Event) => void;

interface Caller { readonly arn?: Sketch; readonly account?: Sketch; readonly token?: Sketch }

/** Lets a service call the function. */
export function addPermission(event: Event, principal: string, from: Caller, names: { readonly prefix?: string; readonly suffix?: string } = {}): string {
  const id = `${names.prefix ?? event.id}Permission${suffix(names.suffix ?? '')}`;
  event.sam.also(id, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction', FunctionName: event.target.name, Principal: principal, SourceAccount: from.account, SourceArn: from.arn, EventSourceToken: from.token,
  }, event.source);
  return id;
}

/** What a rule or schedule does with events that it cannot deliver: a queue that is named, or one that SAM makes. */
export function deadLetterQueue(event: Event, ruleArn?: SketchMap): Sketch {
  const config = event.properties.child('DeadLetterConfig');
  if (!config.isPresent) { return undefined; }
  const arn = config.child('Arn');
  if (arn.isPresent) { return arn; }
  if (!config.isMap || config.child('Type').text !== 'SQS') {
    event.sam.problem(config, 'DeadLetterConfig has neither Arn nor Type: SQS, and SAM refuses it', 'entry');
    return undefined;
  }
  const queue = config.child('QueueLogicalId').text ?? `${event.id}Queue`;
  event.sam.also(queue, 'AWS::SQS::Queue', {}, config);
  if (ruleArn !== undefined) {
    event.sam.also(`${event.id}QueuePolicy`, 'AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'sqs:SendMessage', Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Resource: getAtt(queue, 'Arn'), Condition: { ArnEquals: { 'aws:SourceArn': ruleArn } } }],
      },
      Queues: [ref(queue)],
    }, config);
  }
  return getAtt(queue, 'Arn');
}

/** The ARN of something of this account, as SAM writes it. */
export function arnHere(service: string, resource: string, variables: SketchMap): SketchMap {
  return sub(`arn:aws:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables);
}
