import { Source, together } from './source';
import { isObject, ownValue, type JsonObject } from '../../../model/json';

/**
 * The properties of a resource with what `Globals` adds: maps merge, lists follow one another, and of two single values
 * the resource's own stands. `IgnoreGlobals` keeps all of it out, or the named properties.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function withGlobals(document: Source, type: string, entry: Source): Source {
  const properties = entry.child('Properties');
  const section = document.child('Globals').child(type.replace('AWS::Serverless::', ''));
  const ignored = entry.child('IgnoreGlobals');
  if (!section.isMap || ignored.raw === '*') { return properties; }
  const left = ignored.items.map((item) => item.text);
  const globals = section.entries.filter(([key]) => !left.includes(key));
  const kept = new Source(Object.fromEntries(globals.map(([key, value]) => [key, value.raw ?? null])), section.pointer);
  return merge(kept, properties.isPresent ? properties : properties.holding({}));
}

function merge(global: Source, local: Source): Source {
  if (global.isMap && local.isMap) {
    const parts = new Map<string, Source>();
    for (const key of new Set([...global.keys, ...local.keys])) {
      const [above, own] = [global.child(key), local.child(key)];
      parts.set(key, own.raw === undefined ? above : above.raw === undefined ? own : merge(above, own));
    }
    return new Source(Object.fromEntries([...parts].map(([key, part]) => [key, part.raw ?? null])), local.pointer, parts);
  }
  return global.isList && local.isList ? together([...global.items, ...local.items], local.pointer) : local;
}

/** The sections of `Globals` that SAM knows. */
const SECTIONS = ['Function', 'Api', 'HttpApi', 'SimpleTable', 'StateMachine', 'LayerVersion', 'CapacityProvider', 'WebSocketApi'];

/** Why `Globals` cannot be read as SAM reads it, or undefined where it can. */
export function unreadableGlobals(document: JsonObject): { readonly pointer: string; readonly fact: string } | undefined {
  const globals = ownValue(document, 'Globals');
  if (globals === undefined || globals === null) { return undefined; }
  if (!isObject(globals)) { return { pointer: '/Globals', fact: 'Globals is not a map, and SAM refuses it' }; }
  for (const [name, section] of Object.entries(globals)) {
    if (!SECTIONS.includes(name)) { return { pointer: '/Globals', fact: `Globals has a section ${name}, which SAM does not know` }; }
    if (!isObject(section)) { return { pointer: `/Globals/${name}`, fact: `Globals.${name} is not a map, and SAM refuses it` }; }
  }
  return undefined;
}
