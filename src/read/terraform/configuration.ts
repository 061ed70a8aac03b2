import type { Declared } from './module';
import type { TerraformUnit } from './unit';
import type { GraphProblem } from '../../model/graph';
import { brief, isArray, isObject, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';
import type { Resource } from '../../model/resource';

/** Arguments that Terraform itself reads: they are no properties of the resource. */
const META = new Set(['count', 'for_each', 'depends_on', 'lifecycle', 'provider', 'provisioner', 'connection', 'dynamic', '//']);

/** Reads one `*.tf.json` file into a module: the declarations by name, the resources into the list. */
export function readConfiguration(unit: TerraformUnit, resources: Resource[], problems: GraphProblem[]): void {
  const { document, module } = unit;
  forEachNamed(document, 'variable', (name, raw, pointer) => module.variables.set(name, { raw, pointer, unit }));
  forEachNamed(document, 'output', (name, raw, pointer) => module.outputs.set(name, { raw, pointer, unit }));
  for (const [locals, pointer] of blocksOf(ownValue(document, 'locals'), '/locals')) {
    for (const [name, raw] of Object.entries(locals)) { module.locals.set(name, { raw, pointer: `${pointer}/${pointerToken(name)}`, unit }); }
  }
  forEachNamed(document, 'provider', (name, raw) => { if (name === 'aws' && isObject(raw)) { module.providers.push(raw); } });
  forEachTyped(document, 'data', (type, name, raw, pointer) => module.data.set(`${type}.${name}`, { raw, pointer, unit } as Declared & { raw: JsonObject }));
  forEachTyped(document, 'resource', (type, name, entry, pointer) => {
    const resource = resourceOf(unit, type, name, entry, pointer);
    module.resources.set(resource.address, resource);
    resources.push(resource);
  }, (address, pointer, fact) => problems.push({ unit, pointer, address, fact, kind: 'entry' }));
  forEachNamed(document, 'module', (name, _raw, pointer) => problems.push({
    unit, pointer, address: `module.${name}`, kind: 'module', fact: 'the resources of a module stand in files of its own, which are not followed',
    fix: 'check the plan (terraform show -json)',
  }));
}

function resourceOf(unit: TerraformUnit, written: string, name: string, entry: JsonObject, pointer: string): Resource {
  const properties = Object.fromEntries([...Object.entries(entry).filter(([key]) => !META.has(key)), ...dynamicBlocks(entry)]) as JsonObject;
  const address = `${written}.${name}`;
  const type = canonicalType(written);
  const metadata = ownValue(entry, '//');
  const described = isObject(metadata) ? ownValue(metadata, 'metadata') : undefined;
  const path = isObject(described) ? ownValue(described, 'path') : undefined;
  return {
    id: `${unit.id}#${address}`, platform: 'terraform', type, address, unit, entry, properties, entryPointer: pointer, propertiesPointer: pointer,
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

/** Blocks that are made in a loop. One that does not look at its iterator is known; any other is an expression. */
function dynamicBlocks(entry: JsonObject): [string, Json][] {
  const dynamic = ownValue(entry, 'dynamic');
  return (isArray(dynamic) ? dynamic : [dynamic]).flatMap((each) => (isObject(each) ? Object.entries(each) : [])).map(([label, raw]): [string, Json] => {
    const [block] = isArray(raw) ? raw : [raw];
    const content = isObject(block) ? ownValue(block, 'content') : undefined;
    const [inner] = isArray(content) ? content : [content];
    const over = isObject(block) ? ownValue(block, 'for_each') : undefined;
    const some = (isArray(over) && over.length > 0) || (isObject(over) && Object.keys(over).length > 0);
    const usesIterator = JSON.stringify(inner ?? {}).includes('${');
    return [label, some && inner !== undefined && !usesIterator ? [inner] : `\${dynamic.${label}}`];
  });
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

