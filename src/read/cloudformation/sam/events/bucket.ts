import { addPermission, type Event } from './event';
import { conditional, ref } from '../intrinsics';
import type { Sketch, SketchMap } from '../origins';
import { Source } from '../source';
import { tagList } from '../tags';

/**
 * A bucket calls the function: SAM writes the notification into the bucket, which must be one of the template.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-s3.html
 */
export function bucket(event: Event): void {
  const { properties, target, sam } = event;
  const id = properties.child('Bucket').ref;
  const entry = id === undefined ? undefined : sam.expansion.resource(id);
  if (id === undefined || entry === undefined) {
    sam.problem(properties.child('Bucket'), 'an event of S3 does not refer to a bucket of the template, and SAM refuses it', 'entry');
    return;
  }
  addPermission(event, 's3.amazonaws.com', { account: ref('AWS::AccountId') });
  const notifications = properties.child('Events').oneOrMore.map((type): Sketch => conditional(sam.condition, { Event: type, Filter: properties.child('Filter'), Function: target.arn }));
  amend(event, id, 'NotificationConfiguration', (given) => ({
    ...given,
    LambdaConfigurations: [...listed(given.LambdaConfigurations), ...notifications],
  }));
  // PropagateTags reaches the bucket, too, and replaces its tags.
  if (sam.at('PropagateTags').raw === true && sam.at('Tags').isFilled) { amend(event, id, 'Tags', () => tagList(sam.at('Tags'))); }
}

/** Writes into a property of a resource that stands in the template, beside what it holds. */
export function amend(event: Event, id: string, property: string, change: (given: SketchMap) => Sketch): void {
  const { expansion } = event.sam;
  const entry = expansion.resource(id);
  const draft = expansion.drafts.get(id);
  const properties = draft?.properties ?? Object.fromEntries(entry?.child('Properties').entries ?? []);
  const amended = { ...properties, [property]: change(mapped(properties[property])) };
  if (draft !== undefined) { draft.properties = amended; return; }
  if (entry === undefined) { return; }
  const attributes = Object.fromEntries(entry.entries.filter(([name]) => name !== 'Type' && name !== 'Properties').map(([name, value]) => [name, value.raw]));
  expansion.add(id, { type: entry.child('Type').text ?? '', properties: amended, entry, from: entry.child('Properties'), attributes });
}

function mapped(sketch: Sketch): SketchMap {
  if (sketch instanceof Source) { return Object.fromEntries(sketch.entries); }
  return typeof sketch === 'object' && sketch !== null ? sketch as SketchMap : {};
}

function listed(sketch: Sketch): readonly Sketch[] {
  if (sketch instanceof Source) { return sketch.items; }
  return Array.isArray(sketch) ? sketch as readonly Sketch[] : [];
}
