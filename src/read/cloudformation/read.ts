import { Exports } from './exports';
import { CloudFormationUnit } from './unit';
import { type Classification, classificationFromTags, TAG_PROPERTIES } from '../../model/classification';
import { type GraphProblem, ResourceGraph } from '../../model/graph';
import { brief, isObject, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import type { Resource } from '../../model/resource';

/** A template to read. */
export interface TemplateInput {
  /** Unique among the inputs: the stack's construct path, or the file's path. */
  readonly id: string;
  /** Path of the file as it is shown and as evidence refers to it. */
  readonly file: string;
  readonly document: JsonObject;
  readonly constructPath?: string;
  readonly stackName?: string;
  readonly account?: string;
  readonly region?: string;
  /** Which `AWS::CloudFormation::Stack` of which input this template belongs to. */
  readonly nestedIn?: { readonly id: string; readonly logicalId: string };
  /** Where the template stands, if it is a text inside another document. */
  readonly root?: string;
  /** Construct paths by logical id, where the construct tree is at hand. */
  readonly constructPaths?: ReadonlyMap<string, string>;
  /** Declared classifications by logical id. */
  readonly classifications?: ReadonlyMap<string, Classification>;
}

/** Reads templates into one graph, so that references across stacks and nested stacks are edges like any other. */
export function readTemplates(inputs: readonly TemplateInput[]): ResourceGraph {
  const exports = new Exports();
  const units = new Map<string, CloudFormationUnit>();
  const resources: Resource[] = [];
  const problems: GraphProblem[] = [];
  for (const input of inputs) {
    const unit = new CloudFormationUnit(input, exports);
    units.set(input.id, unit);
    readResources(input, unit, resources, problems);
  }
  for (const { id, nestedIn } of inputs) {
    const child = units.get(id);
    const parent = nestedIn === undefined ? undefined : units.get(nestedIn.id);
    const resource = nestedIn === undefined ? undefined : parent?.resources.get(nestedIn.logicalId);
    if (child !== undefined && parent !== undefined && resource !== undefined) {
      child.parent = { unit: parent, resource };
      parent.nested.set(resource.address, child);
    }
  }
  units.forEach((unit) => exports.add(unit));
  return new ResourceGraph([...units.values()], resources, problems);
}

function readResources(input: TemplateInput, unit: CloudFormationUnit, resources: Resource[], problems: GraphProblem[]): void {
  const section = ownValue(input.document, 'Resources');
  if (!isObject(section)) {
    problems.push({ unit, pointer: '/Resources', address: '(template)', kind: 'entry', fact: section === undefined ? 'the template has no Resources section' : `Resources is not an object but ${brief(section)}` });
    return;
  }
  for (const [logicalId, entry] of Object.entries(section)) {
    const pointer = `/Resources/${pointerToken(logicalId)}`;
    const fact = unreadable(logicalId, entry);
    if (fact !== undefined) { problems.push({ unit, pointer, address: logicalId, fact, kind: logicalId.startsWith('Fn::') ? 'macro' : 'entry' }); }
    if (!isObject(entry) || typeof entry.Type !== 'string') { continue; }
    const classification = input.classifications?.get(logicalId) ?? classificationFromTags(tagsOf(entry));
    const resource: Resource = {
      id: `${unit.id}#${logicalId}`,
      platform: 'cloudformation',
      type: entry.Type,
      address: logicalId,
      unit,
      entry,
      properties: ownValue(entry, 'Properties') ?? {},
      entryPointer: pointer,
      propertiesPointer: `${pointer}/Properties`,
      constructPath: input.constructPaths?.get(logicalId) ?? pathFromMetadata(entry),
      ...(classification === undefined ? {} : { classification }),
    };
    unit.resources.set(logicalId, resource);
    resources.push(resource);
  }
}

function tagsOf(entry: JsonObject): Json | undefined {
  const properties = ownValue(entry, 'Properties');
  return isObject(properties) ? ['Tags', ...Object.values(TAG_PROPERTIES)].map((name) => ownValue(properties, name)).find((tags) => tags !== undefined) : undefined;
}

/** Why an entry of `Resources` cannot be judged, or undefined when it can. */
function unreadable(logicalId: string, entry: Json): string | undefined {
  if (logicalId.startsWith('Fn::')) { return `${logicalId} is expanded by CloudFormation at deploy time; check the expanded template`; }
  if (!isObject(entry)) { return `the resource is not an object but ${brief(entry)}`; }
  if (typeof entry.Type !== 'string') { return `the resource has no Type, or one that is not a string: ${brief(entry.Type ?? '(absent)')}`; }
  const properties = ownValue(entry, 'Properties');
  return properties === undefined || properties === null || isObject(properties) ? undefined : `Properties is not an object but ${brief(properties)}`;
}

/** CDK writes the construct path into the template unless that is switched off. */
function pathFromMetadata(entry: JsonObject): string | undefined {
  const metadata = ownValue(entry, 'Metadata');
  const path = isObject(metadata) ? ownValue(metadata, 'aws:cdk:path') : undefined;
  return typeof path === 'string' ? path : undefined;
}
