import { expandApi } from './api';
import { expandApplication } from './application';
import { expandCapacityProvider } from './capacity-provider';
import { embeddedConnectors, expandConnector } from './connector';
import { Expansion, SamResource, type SamProblem } from './expansion';
import { expandFunction } from './function';
import { unreadableGlobals, withGlobals } from './globals';
import { expandGraphQlApi } from './graphql-api';
import { expandHttpApi } from './http-api';
import { expandLayerVersion } from './layer-version';
import { Origins } from './origins';
import { propagateTags } from './propagate-tags';
import { renamed } from './references';
import { collectRoutes, implicitApis } from './routes';
import { expandSimpleTable } from './simple-table';
import { Source } from './source';
import { expandStateMachine } from './state-machine';
import { expandWebSocketApi } from './websocket-api';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../../model/json';

const TRANSFORM = 'AWS::Serverless-2016-10-31';
const PREFIX = 'AWS::Serverless::';

/** In this order: APIs need the events of functions, connectors the roles of all. */
const TYPES: Readonly<Record<string, (sam: SamResource) => void>> = {
  Function: expandFunction,
  StateMachine: expandStateMachine,
  Api: expandApi,
  HttpApi: expandHttpApi,
  WebSocketApi: expandWebSocketApi,
  SimpleTable: expandSimpleTable,
  LayerVersion: expandLayerVersion,
  Application: expandApplication,
  GraphQLApi: expandGraphQlApi,
  CapacityProvider: expandCapacityProvider,
  Connector: expandConnector,
};

/** A template as SAM deploys it. */
export interface Expanded {
  /** The template with the generated resources in the place of SAM's. */
  readonly document: JsonObject;
  /** Where what was generated comes from; undefined for a template without SAM. */
  readonly origins?: Origins;
  readonly problems: readonly SamProblem[];
}

/**
 * Translates a template of the Serverless Application Model to what SAM deploys, so that the rules for CloudFormation
 * judge it. Never throws: what cannot be translated is a problem with a name.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
export function expandSam(document: JsonObject): Expanded {
  const given = entriesOf(document);
  const isSam = given.some(([, entry]) => typeOf(entry)?.startsWith(PREFIX)) || given.some(([, entry]) => isObject(entry) && isObject(ownValue(entry, 'Connectors')));
  if (!isSam) { return { document, problems: [] }; }
  try {
    return expandAll(document, given);
  } catch (error) {
    const fact = `the template could not be translated as SAM does: ${error instanceof Error ? error.message : String(error)}`;
    return { document, problems: [{ pointer: '', address: '(template)', kind: 'size', fact }] };
  }
}

function expandAll(document: JsonObject, given: readonly [string, Json][]): Expanded {
  const expansion = new Expansion(document);
  if (!hasTransform(document)) {
    for (const [id, entry] of given) {
      if (typeOf(entry)?.startsWith(PREFIX)) { expansion.problem(expansion.root.child('Resources').child(id), id, `the template has no Transform: ${TRANSFORM}, without which CloudFormation refuses ${String(typeOf(entry))}`, 'macro', `add Transform: ${TRANSFORM}`); }
    }
  }
  const globals = unreadableGlobals(document);
  if (globals !== undefined) { expansion.problems.push({ ...globals, address: 'Globals', kind: 'entry' }); }
  translate(expansion, samResources(expansion, given));
  return { ...write(expansion, given), problems: expansion.problems };
}

function samResources(expansion: Expansion, given: readonly [string, Json][]): SamResource[] {
  const found: SamResource[] = [];
  for (const [id, raw] of given) {
    const entry = expansion.root.child('Resources').child(id);
    const type = typeOf(raw);
    if (type?.startsWith(PREFIX)) {
      if (TYPES[type.slice(PREFIX.length)] === undefined || !Object.prototype.hasOwnProperty.call(TYPES, type.slice(PREFIX.length))) { expansion.problem(entry, id, `SAM has no type ${type}`, 'macro'); } else { found.push(resourceOf(expansion, id, entry, type)); }
    }
    for (const connector of isObject(raw) ? embeddedConnectors(id, entry) : []) { found.push(new SamResource(expansion, connector.id, connector.entry, connector.entry.child('Properties'))); }
  }
  return found;
}

function resourceOf(expansion: Expansion, id: string, entry: Source, type: string): SamResource {
  const sam = new SamResource(expansion, id, entry, withGlobals(expansion.root, type, entry));
  if (sam.properties.isPresent && !sam.properties.isMap) { sam.problem(sam.properties, `the properties of ${id} are no map, and SAM refuses it`, 'entry'); }
  // What a macro makes of the properties is not known, and SAM's translation would leave it out without a word.
  const macro = sam.properties.keys.find((key) => key.startsWith('Fn::'));
  if (macro !== undefined) { sam.problem(sam.properties.child(macro), `${macro} makes some of the properties of ${id} at deploy time`, 'macro', 'check the expanded template'); }
  return sam;
}

function translate(expansion: Expansion, resources: readonly SamResource[]): void {
  for (const sam of resources) { if (['Function', 'StateMachine'].includes(kindOf(sam))) { collectRoutes(sam); } }
  const implicit = implicitApis(expansion);
  const all = [...resources.filter(({ id }) => !implicit.some((api) => api.id === id)), ...implicit];
  for (const [kind, expand] of Object.entries(TYPES)) {
    for (const sam of all.filter((each) => kindOf(each) === kind)) {
      const before = [expansion.drafts.size, expansion.problems.length];
      try {
        expand(sam);
        propagateTags(sam);
      } catch (error) {
        sam.problem(sam.entry, `${sam.id} could not be translated: ${error instanceof Error ? error.message : String(error)}`);
      }
      // Nothing disappears without a word.
      if (before[0] === expansion.drafts.size && before[1] === expansion.problems.length) { sam.problem(sam.entry, `SAM makes nothing of ${sam.id}`); }
    }
  }
}

/** The template with what was generated. What cannot be translated is not there: its problem names it. */
function write(expansion: Expansion, given: readonly [string, Json][]): { readonly document: JsonObject; readonly origins: Origins } {
  const origins = new Origins();
  const resources: Record<string, Json> = {};
  for (const [id, entry] of given) {
    if (!typeOf(entry)?.startsWith(PREFIX) && !expansion.drafts.has(id)) { resources[id] = entry; }
  }
  for (const [id, draft] of expansion.drafts) {
    resources[id] = { Type: draft.type, Properties: origins.write(id, draft.entry.pointer, draft.properties, draft.from), ...definedOnly(draft.attributes) };
  }
  const { Resources: _, ...rest } = expansion.document;
  const conditions = ownValue(rest, 'Conditions');
  const document: JsonObject = {
    ...rest,
    ...(Object.keys(expansion.conditions).length === 0 ? {} : { Conditions: { ...isObject(conditions) ? conditions : {}, ...expansion.conditions } }),
    Resources: resources,
  };
  return { document: renamed(document, expansion.names) as JsonObject, origins };
}

function definedOnly(attributes: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(attributes).filter((pair): pair is [string, Json] => pair[1] !== undefined));
}

function entriesOf(document: JsonObject): [string, Json][] {
  const section = ownValue(document, 'Resources');
  return isObject(section) ? Object.entries(section) : [];
}

function typeOf(entry: Json): string | undefined {
  const type = isObject(entry) ? ownValue(entry, 'Type') : undefined;
  return typeof type === 'string' ? type : undefined;
}

function kindOf(sam: SamResource): string {
  return (sam.entry.child('Type').text ?? '').slice(PREFIX.length);
}

function hasTransform(document: JsonObject): boolean {
  const transform = ownValue(document, 'Transform');
  return (isArray(transform) ? transform : [transform]).includes(TRANSFORM);
}
