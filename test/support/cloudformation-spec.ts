import * as fs from 'node:fs';
import * as path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from './cdk-cli';

interface SpecProperty { readonly causesReplacement?: 'yes' | 'no' | 'maybe'; readonly type?: SpecType }
type SpecType =
  | { readonly type: 'ref'; readonly reference: { readonly $ref: string } }
  | { readonly type: 'array' | 'map'; readonly element: SpecType }
  | { readonly type: 'union'; readonly types: readonly SpecType[] }
  | { readonly type: 'string' | 'json' | 'number' | 'integer' | 'boolean' };
type SpecProperties = Record<string, SpecProperty>;

interface Database {
  readonly schema: {
    readonly resource: { readonly entities: Record<string, { readonly cloudFormationType: string; readonly properties: SpecProperties }> };
    readonly typeDefinition: { readonly entities: Record<string, { readonly $id: string; readonly properties: SpecProperties }> };
  };
}

let resources: Map<string, SpecProperties> | undefined;
let database: Database | undefined;

/** What CloudFormation's own specification, which the CDK CLI brings for `cdk diff`, says of a property. */
export function specProperty(type: string, property: string): SpecProperty | undefined {
  resources ??= new Map(Object.values(read().schema.resource.entities).map((entity) => [entity.cloudFormationType, entity.properties]));
  return resources.get(type)?.[property];
}

/** Every property that holds a text or a document, at any depth: `*` is an item of a list, `{}` a value of a map. */
export function cloudFormationProperties(): { readonly type: string; readonly path: string }[] {
  const definitions = new Map(Object.values(read().schema.typeDefinition.entities).map((entity) => [entity.$id, entity.properties]));
  const found = new Map<string, { readonly type: string; readonly path: string }>();
  const walk = (type: string, properties: SpecProperties, prefix: string, above: readonly string[]): void => {
    for (const [name, property] of Object.entries(properties)) { if (property.type !== undefined) { visit(type, property.type, `${prefix}${name}`, above); } }
  };
  const visit = (type: string, of: SpecType, at: string, above: readonly string[]): void => {
    switch (of.type) {
      case 'ref': {
        const definition = definitions.get(of.reference.$ref);
        if (definition !== undefined && !above.includes(of.reference.$ref)) { walk(type, definition, `${at}.`, [...above, of.reference.$ref]); }
        return;
      }
      case 'array': if (of.element.type === 'ref') { visit(type, of.element, `${at}.*`, above); } else { visit(type, of.element, at, above); } return;
      case 'map': found.set(`${type} ${at}`, { type, path: at }); if (of.element.type === 'ref') { visit(type, of.element, `${at}.{}`, above); } return;
      case 'union': of.types.forEach((each) => visit(type, each, at, above)); return;
      case 'string': case 'json': found.set(`${type} ${at}`, { type, path: at }); return;
      default:
    }
  };
  for (const { cloudFormationType, properties } of Object.values(read().schema.resource.entities)) { walk(cloudFormationType, properties, '', []); }
  return [...found.values()];
}

function read(): Database {
  database ??= JSON.parse(gunzipSync(fs.readFileSync(path.join(ROOT, 'node_modules/aws-cdk/db.json.gz'))).toString('utf8')) as Database;
  return database;
}

/**
 * What CloudFormation does when the part of a resource at a place changes, as far as its specification says: the resource is
 * replaced, perhaps replaced or interrupted (`maybe`), or updated. The place has steps such as `Environment`, `0`, `Name`.
 */
export function updateOf(type: string, place: readonly string[]): 'replacement' | 'conditional' | 'update' | 'not specified' {
  const [first, ...rest] = place;
  let property = specProperty(type, first);
  if (property === undefined) { return 'not specified'; }
  let worst: 'yes' | 'no' | 'maybe' = property.causesReplacement ?? 'no';
  for (let [of, steps] = [property.type, rest]; of !== undefined && worst === 'no' && steps.length > 0;) {
    if (of.type === 'array' || of.type === 'map') { of = of.element; steps = steps.slice(1); continue; }
    const definition: SpecProperties | undefined = of.type === 'ref' ? definitionOf(of.reference.$ref) : undefined;
    property = definition?.[steps[0]];
    worst = property?.causesReplacement ?? 'no';
    of = property?.type;
    steps = steps.slice(1);
  }
  return worst === 'yes' ? 'replacement' : worst === 'maybe' ? 'conditional' : 'update';
}

function definitionOf(id: string): SpecProperties | undefined {
  definitions ??= new Map(Object.values(read().schema.typeDefinition.entities).map((entity) => [entity.$id, entity.properties]));
  return definitions.get(id);
}
let definitions: Map<string, SpecProperties> | undefined;
