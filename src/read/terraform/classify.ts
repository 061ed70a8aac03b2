import { TerraformUnit } from './unit';
import { classificationFromTags } from '../../model/classification';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';
import { World } from '../../model/world';

/** Adds to each resource the classification that its framework or its tags declare, or else the default tags of the provider, and those tags themselves. */
export function classify(resources: readonly Resource[]): void {
  for (const resource of resources) {
    const { unit, properties } = resource;
    if (!(unit instanceof TerraformUnit)) { continue; }
    const own = isObject(properties) ? ownValue(properties, 'tags') : undefined;
    const added = [...(isObject(properties) ? [ownValue(properties, 'tags_all')] : []), ...resource.type.startsWith('aws_') ? defaultTags(unit, ownValue(resource.entry, 'provider')) : []];
    const classification = unit.classifications.get(resource.constructPath ?? '') ?? [own, ...added].map((tags) => classificationFromTags(known(unit, tags))).find((found) => found !== undefined);
    const withDefaults = Object.assign({}, ...added.map((tags) => known(unit, tags)).filter((tags) => isObject(tags))) as JsonObject;
    Object.assign(resource, { ...(classification === undefined ? {} : { classification }), ...(Object.keys(withDefaults).length === 0 ? {} : { defaultTags: withDefaults }) });
  }
}

/** The tags with what their expressions come to; those that are known only when Terraform runs drop out. */
function known(unit: TerraformUnit, tags: Json | undefined): Json | undefined {
  const world = new World([]);
  const map = unit.resolve(tags, world, '');
  if (map.kind !== 'object') { return undefined; }
  const tagsOfAll = Object.fromEntries(Object.entries(map.value).flatMap(([key, raw]) => {
    const value = unit.resolve(raw, world, '');
    return value.kind === 'scalar' ? [[key, value.value]] : [];
  }));
  // What another world holds otherwise is not known of the resource as such.
  return world.next() === undefined ? tagsOfAll : undefined;
}

/** `default_tags` of the provider blocks of the module: of the one that a resource names, else of the one without an alias. */
function defaultTags(unit: TerraformUnit, named: Json | undefined): Json[] {
  const alias = typeof named === 'string' ? /^(?:\$\{)?aws\.([\w-]+)\}?$/.exec(named)?.[1] : undefined;
  return unit.module.providersInReach.filter((provider) => ownValue(provider, 'alias') === alias)
    .flatMap((provider) => blocks(ownValue(provider, 'default_tags')))
    .flatMap((block) => ownValue(block, 'tags') ?? []);
}

function blocks(raw: Json | undefined): JsonObject[] {
  return (isArray(raw) ? raw : [raw]).filter(isObject) as JsonObject[];
}
