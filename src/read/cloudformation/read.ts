import { findDependencyCycles } from './dependency-cycles';
import { Exports } from './exports';
import { inspect } from './inspect';
import { LOOP, writeOutLoops, type WrittenOut } from './loops';
import { nestedIn as templatesIn, nestedTemplates } from './nested';
import { expandSam } from './sam/expand';
import { Origins } from './sam/origins';
import { LANGUAGE_EXTENSIONS, rewritingTransforms, transformInWords, transformsOf } from './transforms';
import { CloudFormationUnit } from './unit';
import { type Classification, classificationFromTags, TAG_PROPERTIES } from '../../model/classification';
import { type GraphProblem, ResourceGraph } from '../../model/graph';
import { brief, isObject, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import { unknown } from '../../model/resolved';
import type { Resource } from '../../model/resource';
import { exploreWorlds } from '../../model/world';
import { parseTemplate } from '../parse';

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
  /** Which resource (`AWS::CloudFormation::Stack`, ...) of which input deploys this template, and where it names it. */
  readonly nestedIn?: { readonly id: string; readonly logicalId: string; readonly pointer?: string };
  /** The inputs (by id) whose stacks are deployed before this one, as the cloud assembly says. */
  readonly waitsFor?: readonly string[];
  /** Where the template stands, if it is a text inside another document. */
  readonly root?: string;
  /** Nested templates that are at hand and could not be read. */
  readonly nestedFailures?: readonly { readonly logicalId: string; readonly pointer: string; readonly reason: string }[];
  /** Construct paths by logical id, where the construct tree is at hand. */
  readonly constructPaths?: ReadonlyMap<string, string>;
  /** Paths of constructs that a resource is behind, though it stands elsewhere, by logical id. */
  readonly standIns?: ReadonlyMap<string, readonly string[]>;
  /** Declared classifications by logical id. */
  readonly classifications?: ReadonlyMap<string, Classification>;
}

/** Reads templates into one graph, so that references across stacks and nested stacks are edges like any other. */
export function readTemplates(given: readonly TemplateInput[]): ResourceGraph {
  const exports = new Exports();
  const units = new Map<string, CloudFormationUnit>();
  const resources: Resource[] = [];
  const problems: GraphProblem[] = [];
  const inputs = given.flatMap(withEmbedded);
  const byId = new Map(inputs.map((input) => [input.id, input]));
  for (const input of inputs) {
    const unit = unitOf(input, exports, byId, problems);
    units.set(input.id, unit);
    readResources(input, unit, resources, problems);
  }
  const linked = new Map<Resource, number>();
  for (const { id, nestedIn } of inputs) {
    const child = units.get(id);
    const parent = nestedIn === undefined ? undefined : units.get(nestedIn.id);
    const resource = nestedIn === undefined ? undefined : parent?.resources.get(nestedIn.logicalId);
    if (child !== undefined && parent !== undefined && resource !== undefined) {
      child.parent = { unit: parent, resource };
      parent.nested.set(resource.address, child);
      linked.set(resource, (linked.get(resource) ?? 0) + 1);
    }
  }
  for (const input of inputs) { nameMissing(input, units.get(input.id), linked, problems); }
  units.forEach((unit) => exports.add(unit));
  const { cycles, problems: open } = findDependencyCycles([...units.values()], exports, new Map(inputs.map(({ id, waitsFor }) => [id, waitsFor ?? []])));
  return new ResourceGraph([...units.values()], resources, [...problems, ...open], cycles);
}

/** How deep a template may stand inside a template inside a template. */
const MAX_EMBEDDED = 5;

/** A template with those that stand in it as text: stack sets carry theirs with them. They are deployed into other accounts. */
function withEmbedded(input: TemplateInput, depth = 0): TemplateInput[] {
  if (depth === MAX_EMBEDDED) { return [input]; }
  const failures: { logicalId: string; pointer: string; reason: string }[] = [];
  const embedded = nestedTemplates(input.document).flatMap(({ logicalId, pointer, text }): TemplateInput[] => {
    if (text === undefined) { return []; }
    try {
      const document = parseTemplate(text);
      if (!isObject(document)) { throw new Error('it holds no object'); }
      return withEmbedded({
        id: `${input.id}/${logicalId}`, file: input.file, document, root: `${input.root ?? ''}${pointer}#`, nestedIn: { id: input.id, logicalId, pointer },
        ...(input.constructPath === undefined ? {} : { constructPath: `${input.constructPath}/${logicalId}` }),
      }, depth + 1);
    } catch (error) {
      failures.push({ logicalId, pointer, reason: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return [failures.length === 0 ? input : { ...input, nestedFailures: [...input.nestedFailures ?? [], ...failures] }, ...embedded];
}

function unitOf(input: TemplateInput, exports: Exports, inputs: ReadonlyMap<string, TemplateInput>, problems: GraphProblem[]): CloudFormationUnit {
  const hasLoops = transformsOf(input.document).includes(LANGUAGE_EXTENSIONS) && !['Resources', 'Conditions', 'Outputs'].some((name) => inspect(ownValue(input.document, name) ?? null).isTooDeep);
  const written: WrittenOut | undefined = hasLoops ? writeOutLoops(input.document, (parameter) => passedTo(input, parameter, inputs)) : undefined;
  const rewriting = rewritingTransforms(input.document);
  const macros = rewriting.filter((name) => name !== 'AWS::Include');
  const sam = expandSam(written?.document ?? input.document);
  const unit = new CloudFormationUnit({
    ...input, document: sam.document, source: input.document,
    ...(written === undefined ? {} : { places: written.places, entryPlaces: written.places.get(ownValue(written.document, 'Resources') as JsonObject) }),
    ...(macros.length === 0 ? {} : { rewritten: unknown('…', `the macro ${macros[0]} may write it at deploy time`) }),
  }, exports, sam.origins);
  const add = (pointer: string, address: string, fact: string, fix?: string) => {
    problems.push({ unit, pointer: `${unit.root}${pointer}`, address, fact, kind: 'macro', ...(fix === undefined ? {} : { fix }) });
  };
  for (const problem of sam.problems) { problems.push({ ...problem, unit, pointer: unit.sourceEntry(problem.pointer) }); }
  for (const problem of written?.problems ?? []) { problems.push({ ...problem, unit, pointer: `${unit.root}${problem.pointer}` }); }
  for (const name of rewriting) { add('/Transform', '(template)', name === 'AWS::Include' ? 'AWS::Include puts the content of another file into the template' : `the macro ${name} may rewrite the whole template`, PROCESSED); }
  for (const [name, section] of Object.entries(unit.document)) {
    if (name === 'Fn::Transform') { add('/Fn::Transform', '(template)', transformInWords(section), PROCESSED); }
    if (name === 'Resources' || name === 'Metadata' || !isObject(section)) { continue; }
    const found = Object.keys(section).find((key) => key === 'Fn::Transform');
    if (found !== undefined) { add(`/${pointerToken(name)}/${found}`, `(${name})`, transformInWords(section[found]), PROCESSED); }
  }
  return unit;
}

const PROCESSED = 'check the template as CloudFormation processed it (aws cloudformation get-template --template-stage Processed)';

/** The literal that the parent stack passes for a parameter. */
function passedTo(input: TemplateInput, parameter: string, inputs: ReadonlyMap<string, TemplateInput>): Json | undefined {
  let node: Json | undefined = input.nestedIn === undefined ? undefined : inputs.get(input.nestedIn.id)?.document;
  for (const key of ['Resources', input.nestedIn?.logicalId ?? '', 'Properties', 'Parameters', parameter]) { node = isObject(node) ? ownValue(node, key) : undefined; }
  return node;
}

/** Names the templates that a resource deploys and that are not at hand. */
function nameMissing(input: TemplateInput, unit: CloudFormationUnit | undefined, linked: ReadonlyMap<Resource, number>, problems: GraphProblem[]): void {
  for (const resource of unit?.resources.values() ?? []) {
    if (unit === undefined) { continue; }
    const templates = templatesIn(resource.address, resource.entry);
    const failures = (input.nestedFailures ?? []).filter(({ logicalId }) => logicalId === resource.address);
    for (const { pointer, reason } of failures) {
      problems.push({ unit, pointer: `${unit.root}${pointer}`, address: resource.address, kind: 'nested-template', fact: `the template that it deploys could not be read: ${reason}` });
    }
    if (templates.length > (linked.get(resource) ?? 0) + failures.length && !isPublishedByAws(input, unit, resource.address)) {
      const { location } = templates[0];
      problems.push({
        unit, pointer: unit.sourceOf(`${resource.propertiesPointer}/TemplateURL`), address: resource.address, kind: 'nested-template',
        fact: `it deploys a template that is not at hand${location === undefined ? '' : `: ${brief(location)}`}`,
        fix: 'check that template as well, and say with a waiver that it is',
      });
    }
    if (resource.type === 'AWS::CloudFormation::ModuleVersion') {
      problems.push({ unit, pointer: resource.propertiesPointer, address: resource.address, kind: 'module', fact: 'it registers a module whose template is not at hand' });
    }
  }
}

/**
 * The accounts from which AWS publishes the functions that rotate secrets, and which the CDK deploys for `addRotationSingleUser()`.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html
 */
const ROTATION_BY_AWS = /^arn:aws[\w-]*:serverlessrepo:[\w-]+:(297356227824|193023089310|023102451235):applications\/SecretsManager/;

/** What AWS publishes and operates under its own name is AWS's to answer for, like a service. */
function isPublishedByAws(input: TemplateInput, unit: CloudFormationUnit, logicalId: string): boolean {
  let raw: Json | undefined = input.document;
  for (const key of ['Resources', logicalId, 'Properties', 'Location', 'ApplicationId']) { raw = isObject(raw) ? ownValue(raw, key) : undefined; }
  if (raw === undefined) { return false; }
  let published = true;
  const complete = exploreWorlds((world) => {
    const id = unit.resolve(raw, world, '');
    published &&= id.kind === 'scalar' && ROTATION_BY_AWS.test(String(id.value));
    return published ? 'go on' : 'stop';
  });
  return published && complete;
}

function readResources(input: TemplateInput, unit: CloudFormationUnit, resources: Resource[], problems: GraphProblem[]): void {
  const section = ownValue(unit.document, 'Resources');
  if (!isObject(section)) {
    problems.push({ unit, pointer: `${unit.root}/Resources`, address: '(template)', kind: 'entry', fact: section === undefined ? 'the template has no Resources section' : `Resources is not an object but ${brief(section)}` });
    return;
  }
  for (const [logicalId, entry] of Object.entries(section)) {
    const generated = unit.origins?.entryOf(logicalId);
    const pointer = unit.sourceEntry(generated ?? `/Resources/${pointerToken(logicalId)}`);
    const add = (fact: string, kind: GraphProblem['kind'], fix?: string) => { problems.push({ unit, pointer, address: logicalId, fact, kind, ...(fix === undefined ? {} : { fix }) }); };
    if (logicalId.startsWith('Fn::')) {
      // A loop that could have been written out is named already, with the reason.
      if (!logicalId.startsWith(LOOP) || !transformsOf(input.document).includes(LANGUAGE_EXTENSIONS)) { add(expandedLater(logicalId, entry), 'macro', PROCESSED); }
      continue;
    }
    const { isTooDeep, unread } = inspect(entry);
    if (isTooDeep) { add('the resource is nested too deeply to be judged', 'size'); continue; }
    const fact = unreadable(entry);
    if (fact !== undefined) { add(fact, 'entry'); }
    if (!isObject(entry) || typeof entry.Type !== 'string') { continue; }
    if (entry.Type.endsWith('::MODULE')) { add(`the module ${entry.Type} makes resources that do not stand here`, 'module', PROCESSED); }
    if (unread.length > 0) { add(unreadInWords(unread[0]), 'macro', PROCESSED); }
    const properties = ownValue(entry, 'Properties') ?? {};
    for (const { object } of unread) { unit.leaveUnread(object); }
    // What is put in beside the properties may put in others.
    if (isObject(properties) && unread.some(({ object }) => object === entry)) { unit.leaveUnread(properties); }
    const odd = isObject(properties) ? [...unit.placesOf(properties) ?? []].find(([name, place]) => place.startsWith(LOOP) && !PROPERTY.test(name)) : undefined;
    if (isObject(properties) && odd !== undefined) { unit.leaveOpen(properties, `a loop writes ${odd[0]}, which looks like no property`); }
    const classification = input.classifications?.get(logicalId) ?? classificationFromTags(tagsOf(entry));
    const resource: Resource = {
      id: `${unit.id}#${logicalId}`,
      platform: 'cloudformation',
      type: entry.Type,
      address: logicalId,
      unit,
      entry,
      properties,
      entryPointer: pointer,
      propertiesPointer: generated === undefined ? `${pointer}/Properties` : Origins.propertiesOf(logicalId),
      constructPath: constructPathOf(input, unit, logicalId) ?? pathFromMetadata(entry),
      ...(input.standIns?.get(logicalId) === undefined ? {} : { standsInFor: input.standIns.get(logicalId) }),
      ...(classification === undefined ? {} : { classification }),
    };
    unit.resources.set(logicalId, resource);
    resources.push(resource);
  }
}

/** What SAM makes of a resource stands below its construct: ids are made of paths. */
function constructPathOf(input: TemplateInput, unit: CloudFormationUnit, logicalId: string): string | undefined {
  const owner = unit.origins?.ownerOf(logicalId) ?? logicalId;
  const path = input.constructPaths?.get(owner);
  return path === undefined || owner === logicalId ? path : `${path}/${logicalId}`;
}

function expandedLater(key: string, entry: Json): string {
  if (key === 'Fn::Transform') { return transformInWords(entry); }
  return key.startsWith(LOOP) ? `${key} needs the transform ${LANGUAGE_EXTENSIONS}, which the template does not name; CloudFormation refuses it, unless it is expanded by CloudFormation at deploy time in another way`
    : `${key} is expanded by CloudFormation at deploy time`;
}

function unreadInWords({ object, key }: { readonly object: JsonObject; readonly key: string }): string {
  return key === 'Fn::Transform' ? transformInWords(object[key]) : `${key} writes properties at deploy time`;
}

function tagsOf(entry: JsonObject): Json | undefined {
  const properties = ownValue(entry, 'Properties');
  return isObject(properties) ? ['Tags', ...Object.values(TAG_PROPERTIES)].map((name) => ownValue(properties, name)).find((tags) => tags !== undefined) : undefined;
}

/** `AWS::S3::Bucket`, `Custom::Anything`, `Vendor::Service::Type::MODULE`. CloudFormation takes no other form, and it minds the case. */
const TYPE = /^(?!aws::)[A-Za-z0-9]+(::[A-Za-z0-9]+)+$|^Custom::[\w@:-]+$/;

/** Properties are called by words: `SecurityGroupIngress`, `Ipv6CidrBlock`. */
const PROPERTY = /^[A-Z][A-Za-z0-9]*[A-Za-z]$/;

/** Why an entry of `Resources` cannot be judged, or undefined when it can. */
function unreadable(entry: Json): string | undefined {
  if (!isObject(entry)) { return `the resource is not an object but ${brief(entry)}`; }
  if (typeof entry.Type !== 'string') { return `the resource has no Type, or one that is not a string: ${brief(entry.Type ?? '(absent)')}`; }
  if (!TYPE.test(entry.Type)) { return `the Type is of no form that CloudFormation takes: ${JSON.stringify(entry.Type)}`; }
  const properties = ownValue(entry, 'Properties');
  return properties === undefined || properties === null || isObject(properties) ? undefined : `Properties is not an object but ${brief(properties)}`;
}

/** CDK writes the construct path into the template unless that is switched off. */
function pathFromMetadata(entry: JsonObject): string | undefined {
  const metadata = ownValue(entry, 'Metadata');
  const path = isObject(metadata) ? ownValue(metadata, 'aws:cdk:path') : undefined;
  return typeof path === 'string' ? path : undefined;
}
