import { and, not, or, type Ternary } from './logic';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** What a platform calls the parts of a trail's selectors. */
interface Names {
  readonly logging: string; readonly advanced: string; readonly fields: string; readonly field: string; readonly equals: string; readonly startsWith: string; readonly others: readonly string[];
  readonly basic: string; readonly readWrite: string; readonly management: string; readonly data: string; readonly type: string; readonly values: string;
}

const CLOUDFORMATION: Names = {
  logging: 'IsLogging', advanced: 'AdvancedEventSelectors', fields: 'FieldSelectors', field: 'Field', equals: 'Equals', startsWith: 'StartsWith', others: ['EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'],
  basic: 'EventSelectors', readWrite: 'ReadWriteType', management: 'IncludeManagementEvents', data: 'DataResources', type: 'Type', values: 'Values',
};
const TERRAFORM: Names = {
  logging: 'enable_logging', advanced: 'advanced_event_selector', fields: 'field_selector', field: 'field', equals: 'equals', startsWith: 'starts_with', others: ['ends_with', 'not_equals', 'not_starts_with', 'not_ends_with'],
  basic: 'event_selector', readWrite: 'read_write_type', management: 'include_management_events', data: 'data_resource', type: 'type', values: 'values',
};

function namesOf(trail: ResourceView): Names {
  return trail.resource.platform === 'terraform' ? TERRAFORM : CLOUDFORMATION;
}

/**
 * Whether a trail records management events: by default it does. Advanced selectors replace the basic ones.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function recordsManagementEvents(trail: ResourceView): Ternary {
  const names = namesOf(trail);
  const advanced = trail.at(names.advanced).items();
  const basic = trail.at(names.basic).items();
  if (advanced === undefined || basic === undefined) { return undefined; }
  if (advanced.length > 0) {
    return or(...advanced.map((selector) => {
      const fields = selector.at(names.fields).items();
      return fields === undefined ? undefined : or(false, ...fields.map((field) => and(field.at(names.field).is('eventCategory'), includes(field.at(names.equals), 'Management'))));
    }));
  }
  return basic.length === 0 ? true : or(...basic.map((selector) => selector.at(names.management).orDefault(true).is(true)));
}

/** A kind of data event: the type that selectors call it by, and the ARN that stands for all of its resources. */
export interface DataEvents { readonly type: string; readonly every: RegExp }

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html */
export const S3_OBJECTS: DataEvents = { type: 'AWS::S3::Object', every: /^arn:[\w-]+:s3(:::)?$/ };
export const TABLE_ITEMS: DataEvents = { type: 'AWS::DynamoDB::Table', every: /^arn:[\w-]+:dynamodb$/ };

interface Recorded { readonly reads: Ternary; readonly writes: Ternary }

/**
 * Whether a trail that is switched on records both reads and writes of a kind of data: of every resource of the kind, or
 * of one. Each may come from a selector of its own.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export function recordsDataEvents(trail: ResourceView, events: DataEvents, of?: ResourceView): Ternary {
  const names = namesOf(trail);
  const advanced = trail.at(names.advanced).items();
  const basic = trail.at(names.basic).items();
  if (advanced === undefined || basic === undefined) { return undefined; }
  const selectors = advanced.length > 0 ? advanced.map((selector) => byFields(selector, names, events, of)) : basic.map((selector) => byResources(selector, names, events, of));
  return and(not(trail.at(names.logging).is(false)), or(false, ...selectors.map(({ reads }) => reads)), or(false, ...selectors.map(({ writes }) => writes)));
}

function byResources(selector: Value, names: Names, events: DataEvents, of?: ResourceView): Recorded {
  const resources = selector.at(names.data).items();
  const taken = resources === undefined ? undefined
    : or(false, ...resources.map((resource) => and(resource.at(names.type).is(events.type), anyOf(resource.at(names.values), (value) => covers(value, events, of)))));
  const kind = selector.at(names.readWrite).orDefault('All');
  return { reads: and(taken, not(kind.is('WriteOnly'))), writes: and(taken, not(kind.is('ReadOnly'))) };
}

/** All fields of a selector must hold. What is asked beyond category, type and reading or writing makes the record narrower. */
function byFields(selector: Value, names: Names, events: DataEvents, of?: ResourceView): Recorded {
  const fields = selector.at(names.fields).items();
  if (fields === undefined) { return { reads: undefined, writes: undefined }; }
  const holds = (field: Value): Recorded => {
    const both = (answer: Ternary) => ({ reads: answer, writes: answer });
    const wanted = field.at(names.equals);
    switch (field.at(names.field).text()) {
      case undefined: return both(undefined);
      case 'eventCategory': return both(includes(wanted, 'Data'));
      case 'resources.type': return both(includes(wanted, events.type));
      case 'readOnly': return { reads: includes(wanted, 'true'), writes: includes(wanted, 'false') };
      case 'resources.ARN': return both(and(
        or(anyOf(wanted, (value) => covers(value, events, of)), anyOf(field.at(names.startsWith), (value) => covers(value, events, of))),
        ...names.others.map((other) => not(field.at(other).present()))));
      default: return both(false);
    }
  };
  const answers = fields.map(holds);
  const named = ['eventCategory', 'resources.type'].map((name) => or(false, ...fields.map((field) => field.at(names.field).is(name))));
  return { reads: and(...named, ...answers.map(({ reads }) => reads)), writes: and(...named, ...answers.map(({ writes }) => writes)) };
}

function anyOf(list: Value, test: (value: Value) => Ternary): Ternary {
  const items = list.items();
  return items === undefined ? undefined : or(false, ...items.map(test));
}

function includes(list: Value, wanted: string): Ternary {
  return anyOf(list, (value) => value.is(wanted));
}

/** Whether an ARN, or the beginning of one, takes in all resources of a kind, or all of the one that is asked for. */
function covers(value: Value, { every }: DataEvents, of?: ResourceView): Ternary {
  const node = value.resolved;
  // The partition may be a pseudo parameter.
  if ((node.kind === 'scalar' || node.kind === 'text') && every.test(value.expression().replace(/\$\{[^}]*\}/g, 'x'))) { return true; }
  if (of === undefined) { return node.kind === 'unknown' || (node.kind === 'text' && typeof node.parts[0] !== 'string') ? (value.target() === undefined ? undefined : false) : false; }
  const name = of.nameExpression;
  if (node.kind === 'scalar' && name !== undefined && String(node.value).replace(/\/$/, '').endsWith(`:${name}`)) { return true; }
  // What follows the ARN of a bucket is the beginning of its keys.
  const tail = node.kind === 'text' ? node.parts[node.parts.length - 1] : undefined;
  return typeof tail === 'string' && tail !== '/' ? false : of.isNamedBy(value);
}
