import type { Expansion, Route } from './expansion';
import { SamResource } from './expansion';
import { withGlobals } from './globals';
import { Source } from './source';
import type { Json } from '../../../model/json';

const KINDS = {
  Api: { type: 'AWS::Serverless::Api', id: 'RestApiId', implicit: 'ServerlessRestApi', own: { StageName: 'Prod' } },
  HttpApi: { type: 'AWS::Serverless::HttpApi', id: 'ApiId', implicit: 'ServerlessHttpApi', own: {} },
} as const;

/** Notes which methods the events of functions and state machines add to which API. */
export function collectRoutes(sam: SamResource): void {
  for (const [name, event] of sam.at('Events').entries) {
    const kind = event.child('Type').text;
    if (kind !== 'Api' && kind !== 'HttpApi') { continue; }
    const properties = event.child('Properties');
    const given = properties.child(KINDS[kind].id);
    const api = given.isPresent ? given.ref ?? given.text : KINDS[kind].implicit;
    const isDefault = kind === 'HttpApi' && !properties.child('Path').isFilled && !properties.child('Method').isFilled;
    const path = isDefault ? '$default' : properties.child('Path').text;
    const method = isDefault ? 'x-amazon-apigateway-any-method' : properties.child('Method').text;
    if (api === undefined || path === undefined || method === undefined) {
      sam.problem(event, api === undefined ? `the API of the event ${name} is not one of the template` : `the event ${name} has no Path or no Method, and SAM refuses it`, 'entry');
      continue;
    }
    const resource = sam.expansion.resource(api);
    if (given.isPresent && resource === undefined) {
      sam.problem(given, `the API of the event ${name} is not one of the template, and SAM refuses it`, 'entry');
      continue;
    }
    sam.expansion.routes.push({ kind, owner: sam, api, path, method, event, properties, integration: { value: undefined } });
  }
}

/** The APIs that SAM makes for events that name none. */
export function implicitApis(expansion: Expansion): SamResource[] {
  return (['Api', 'HttpApi'] as const).flatMap((kind) => {
    const { type, implicit, own } = KINDS[kind];
    const routes = expansion.routes.filter((route) => route.api === implicit);
    if (routes.length === 0) { return []; }
    const condition = anyOf(expansion, routes, `${implicit}Condition`);
    const entry = new Source({ Type: type, ...own, ...(condition === undefined ? {} : { Condition: condition }), ...policies(routes) }, routes[0].event.pointer);
    // What it is configured by stands in Globals, and what is missing there is to be written there.
    const properties = { ...own, ...tagsOf(routes) };
    const configured = new Source({ Type: type, Properties: properties }, '', new Map([['Properties', new Source(properties, `/Globals/${kind}`)]]));
    return [new SamResource(expansion, implicit, entry, withGlobals(expansion.root, type, configured))];
  });
}

/** The API is there if one of the functions is. */
function anyOf(expansion: Expansion, routes: readonly Route[], name: string): string | undefined {
  const conditions = [...new Set(routes.map(({ owner }) => owner.condition))].sort();
  if (conditions.includes(undefined) || conditions.length === 1) { return conditions.includes(undefined) ? undefined : conditions[0]; }
  expansion.conditions[name] = { 'Fn::Or': conditions.map((condition) => ({ Condition: condition ?? '' })) };
  return name;
}

function policies(routes: readonly Route[]): Record<string, Json> {
  return Object.fromEntries(['DeletionPolicy', 'UpdateReplacePolicy'].flatMap((name): [string, Json][] => {
    const values = routes.map(({ owner }) => owner.entry.child(name).raw);
    const value = ['Retain', 'Snapshot', 'Delete'].find((each) => values.includes(each));
    return value === undefined ? [] : [[name, value]];
  }));
}

/** The tags of functions that pass them on. */
function tagsOf(routes: readonly Route[]): Record<string, Json> {
  const tags = routes.filter(({ owner }) => owner.at('PropagateTags').raw === true).flatMap(({ owner }) => owner.at('Tags').entries);
  return tags.length === 0 ? {} : { PropagateTags: true, Tags: Object.fromEntries(tags.map(([key, value]) => [key, value.raw ?? ''])) };
}
