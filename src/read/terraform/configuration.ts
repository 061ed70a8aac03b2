import { Block, EVERY } from './block';
import { dataInstance } from './data-source';
import { bodyOf } from './dynamic-blocks';
import type { Declared, TerraformModule } from './module';
import type { TerraformUnit } from './unit';
import type { GraphProblem } from '../../model/graph';
import { brief, isArray, isObject, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import type { Resolved } from '../../model/resolved';
import type { Resource } from '../../model/resource';

/** Arguments that Terraform itself reads: they are no properties of the resource. */
const META = new Set(['count', 'for_each', 'depends_on', 'lifecycle', 'provider', 'provisioner', 'connection', '//']);

/** What the reading of a configuration hands on. */
export interface Reading {
  readonly problems: GraphProblem[];
  /** Makes an instance of a module that is called. */
  readonly call: (block: Block, key: string, unit: TerraformUnit) => Resolved;
}

/**
 * Reads one file of a configuration into its module: the declarations by name, and blocks to be made instances of. What an
 * override file says is merged into what is there. https://developer.hashicorp.com/terraform/language/files/override
 */
export function readConfiguration(unit: TerraformUnit, { problems, call }: Reading, override?: JsonObject): void {
  const { module } = unit;
  const isOverride = override !== undefined;
  const document = override ?? unit.document;
  const problem = (address: string, pointer: string, fact: string) => problems.push({ unit, pointer, address, fact, kind: 'entry' });
  const declare = (map: Map<string, Declared>) => (name: string, raw: Json, pointer: string) => {
    const before = isOverride ? map.get(name)?.raw : undefined;
    map.set(name, { raw: isObject(before) && isObject(raw) ? overridden(before, raw) : raw, pointer, unit });
  };
  const addBlock = (address: string, entry: JsonObject, pointer: string, make: (block: Block, key: string) => Resolved) => {
    const [before] = isOverride ? module.blocks.get(address) ?? [] : [];
    const block = before?.overriddenBy(overridden(before.entry, entry)) ?? new Block(address, entry, pointer, unit.scope, make);
    if (before === undefined) { add(module.blocks, address, block); } else { module.blocks.set(address, [block]); }
  };
  forEachNamed(document, 'variable', declare(module.variables));
  forEachNamed(document, 'output', declare(module.outputs));
  for (const [locals, pointer] of blocksOf(ownValue(document, 'locals'), '/locals')) {
    for (const [name, raw] of Object.entries(locals)) {
      const declared: Declared = { raw, pointer: `${pointer}/${pointerToken(name)}`, unit };
      if (isOverride) { module.locals.set(name, [declared]); } else { add(module.locals, name, declared); }
    }
  }
  forEachNamed(document, 'provider', (name, raw) => { if (name === 'aws' && isObject(raw)) { module.providers.push(raw); } });
  forEachTyped(document, 'data', (type, name, entry, pointer) => addBlock(`data.${type}.${name}`, entry, pointer, dataInstance));
  forEachTyped(document, 'resource', (type, name, entry, pointer) => addBlock(`${type}.${name}`, entry, pointer, (block, key) => {
    const resource = block.resources.get(key) ?? resourceOf(unit, block, key);
    block.resources.set(key, resource);
    module.origins.set(resource, { block, key });
    return { kind: 'reference', resource, attribute: '' };
  }), problem);
  forEachNamed(document, 'module', (name, entry, pointer) => { if (isObject(entry)) { addBlock(`module.${name}`, entry, pointer, (block, key) => call(block, key, unit)); } });
}

/** What is left of an override file once the resources that others declare have taken what it says of them. */
export function withoutOverridden(document: JsonObject, module: TerraformModule): JsonObject {
  const kept: Record<string, Record<string, Json>> = {};
  forEachTyped(document, 'resource', (type, name, entry) => { if (!module.blocks.has(`${type}.${name}`)) { (kept[type] ??= {})[name] = entry; } });
  return { ...Object.fromEntries(Object.entries(document).filter(([section]) => section !== 'resource')), ...(Object.keys(kept).length === 0 ? {} : { resource: kept }) };
}

/** An argument takes the place of the one before it, and blocks that of all blocks of their kind; `lifecycle` is merged. */
function overridden(base: JsonObject, over: JsonObject): JsonObject {
  const dynamic = (body: JsonObject) => blocksOf(ownValue(body, 'dynamic'), '').map(([block]) => block);
  const replaced = new Set([...Object.keys(over), ...dynamic(over).flatMap((block) => Object.keys(block))]);
  const kept = dynamic(base).map((block) => Object.fromEntries(Object.entries(block).filter(([label]) => !replaced.has(label))) as JsonObject);
  const [before, after] = [blocksOf(ownValue(base, 'lifecycle'), ''), blocksOf(ownValue(over, 'lifecycle'), '')];
  return {
    ...Object.fromEntries(Object.entries(base).filter(([key]) => !replaced.has(key))), ...over,
    ...(kept.length + dynamic(over).length === 0 ? {} : { dynamic: [...kept, ...dynamic(over)] }),
    ...(before.length + after.length === 0 ? {} : { lifecycle: Object.assign({}, ...before.map(([body]) => body), ...after.map(([body]) => body)) as JsonObject }),
  };
}

/** Makes the resources of a module, once all of its files and the modules that it calls have been read. */
export function makeResources(module: TerraformModule): Resource[] {
  const resources: Resource[] = [];
  for (const blocks of module.blocks.values()) {
    for (const block of blocks) {
      if (block.address.startsWith('data.') || block.address.startsWith('module.')) { continue; }
      for (const key of block.instances) {
        block.instance(key);
        const resource = block.resources.get(key);
        if (resource !== undefined) { resources.push(resource); }
      }
    }
  }
  return resources;
}

function resourceOf(unit: TerraformUnit, block: Block, key: string): Resource {
  const { entry, pointer, address: written } = block;
  const { prefix, instancePrefix } = unit.module;
  const address = prefix + written;
  const instance = instancePrefix + written + (key === EVERY ? '' : key);
  const metadata = ownValue(entry, '//');
  const described = isObject(metadata) ? ownValue(metadata, 'metadata') : undefined;
  const path = isObject(described) ? ownValue(described, 'path') : undefined;
  const twin = (unit.module.blocks.get(written)?.indexOf(block) ?? 0) > 0 ? `#${pointer}` : '';
  return {
    id: `${unit.id}#${instance}${twin}`, platform: 'terraform', type: canonicalType(written.slice(0, written.indexOf('.'))), address, unit, entry,
    properties: bodyOf(entry, block.scopeOf(key), pointer, META), entryPointer: pointer, propertiesPointer: pointer,
    ...(instance === address ? {} : { instance }),
    ...(typeof path === 'string' ? { constructPath: path } : {}),
  };
}

/** Types that the provider knows by two names. */
const ALIASES: Readonly<Record<string, string>> = {
  aws_alb: 'aws_lb', aws_alb_listener: 'aws_lb_listener', aws_alb_listener_certificate: 'aws_lb_listener_certificate', aws_alb_listener_rule: 'aws_lb_listener_rule',
  aws_alb_target_group: 'aws_lb_target_group', aws_alb_target_group_attachment: 'aws_lb_target_group_attachment', aws_s3_bucket_object: 'aws_s3_object',
};

export function canonicalType(type: string): string {
  return ALIASES[type] ?? type;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) { map.set(key, [value]); } else { list.push(value); }
}

function forEachNamed(document: JsonObject, section: string, visit: (name: string, raw: Json, pointer: string) => void): void {
  for (const [block, pointer] of blocksOf(ownValue(document, section), `/${section}`)) {
    for (const [name, raw] of Object.entries(block)) {
      for (const [body, at] of blocksOf(raw, `${pointer}/${pointerToken(name)}`)) { visit(name, body, at); }
    }
  }
}

function forEachTyped(
  document: JsonObject, section: string, visit: (type: string, name: string, entry: JsonObject, pointer: string) => void, problem?: (address: string, pointer: string, fact: string) => void,
): void {
  const raw = ownValue(document, section);
  if (raw !== undefined && !isObject(raw) && !isArray(raw)) { problem?.(`(${section})`, `/${section}`, `${section} is not an object but ${brief(raw)}`); }
  for (const [types, pointer] of blocksOf(raw, `/${section}`)) {
    for (const [type, named] of Object.entries(types)) {
      for (const [names, at] of blocksOf(named, `${pointer}/${pointerToken(type)}`)) {
        for (const [name, body] of Object.entries(names)) {
          const place = `${at}/${pointerToken(name)}`;
          if (name === '//' || type === '//') { continue; }
          const entries = blocksOf(body, place);
          if (entries.length === 0) { problem?.(`${type}.${name}`, place, `the ${section} is not an object but ${brief(body)}`); }
          entries.forEach(([entry, where]) => visit(type, name, entry, where));
        }
      }
    }
  }
}

/** A block, or several of one kind in a list, with where each stands. */
function blocksOf(raw: Json | undefined, pointer: string): [JsonObject, string][] {
  if (isArray(raw)) { return raw.flatMap((each, index) => (isObject(each) ? [[each, `${pointer}/${index}`] as [JsonObject, string]] : [])); }
  return isObject(raw) ? [[raw, pointer]] : [];
}
