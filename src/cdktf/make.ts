import { Token } from 'cdktf';
import type { TerraformMetaArguments, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { noteDefaults } from './ledger';
import { SharedResources } from './shared-resources';
import type { DefaultsTable } from '../defaults/default';
import { type DefaultValue, isExpression } from '../defaults/value';

type Arguments = Record<string, unknown>;

/** A class of the provider. */
interface ResourceClass<R extends TerraformResource, C> {
  new (scope: Construct, id: string, config: C): R;
  readonly tfResourceType: string;
}

export interface MakeOptions<C> {
  /** What the user gave: wins over everything else. */
  readonly given?: Partial<C>;
  /** What ties the resource to the others of its construct. */
  readonly own?: Partial<C>;
  /** Arguments whose default does not apply here, by the provider's name. */
  readonly without?: readonly string[];
}

/**
 * Makes a resource with the arguments of the user, those that tie it to its construct, and the defaults of the table for
 * everything that the user left open. A block that the user gave in part is completed, and dependencies of both sides count.
 */
export function make<R extends TerraformResource, C extends object>(
  Resource: ResourceClass<R, C>, scope: Construct, id: string, table: DefaultsTable | undefined, { given = {}, own = {}, without = [] }: MakeOptions<C> = {},
): R {
  const type = Resource.tfResourceType;
  const applied: string[] = [];
  const kept: string[] = [];
  // What the user waits for comes on top of what the construct waits for.
  const dependsOn = [given, own].flatMap((side) => (side as Pick<TerraformMetaArguments, 'dependsOn'>).dependsOn ?? []);
  let config: Arguments = { ...merge(own as Arguments, given as Arguments), ...(dependsOn.length === 0 ? {} : { dependsOn }) };
  for (const [path, value] of (table?.rows ?? []).flatMap((row) => Object.entries(row.terraform ?? {}))) {
    if (!path.startsWith(`${type}.`)) { continue; }
    const argument = path.slice(type.length + 1);
    if (without.includes(argument)) { continue; }
    const keys = argument.split('.').map(camelCase);
    if (at(config, keys) !== undefined) { kept.push(keys[0]); continue; }
    // Beside what is known only when Terraform runs, nothing can be written.
    if (!canHold(config, keys)) { continue; }
    config = withValue(config, keys, realise(value, scope)) as Arguments;
    applied.push(argument.split('.')[0]);
  }
  const resource = new Resource(scope, id, config as C);
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  noteDefaults(resource, { construct: '', type: table?.name ?? type, applied: [...new Set(applied)], kept: [...new Set(kept.map(snake))] });
  return resource;
}

function realise(value: DefaultValue, scope: Construct): unknown {
  if (Array.isArray(value)) { return value.map((each: DefaultValue) => realise(each, scope)); }
  if (typeof value !== 'object') { return value; }
  if (isExpression(value)) {
    if (value.$ !== 'stack') { throw new Error(`a default for Terraform holds a value of kind ${value.$}, which is for the AWS CDK alone`); }
    const shared = SharedResources.of(scope);
    return value.what === 'encryptionKey' ? shared.encryptionKey.arn : shared.accessLogBucket.bucket.id;
  }
  return Object.fromEntries(Object.entries(value as Record<string, DefaultValue>).map(([key, each]) => [camelCase(key), realise(each, scope)]));
}

/** The name of an argument in the bindings. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

function isPlain(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype && !Token.isUnresolved(value);
}

/** The second wins, key by key; plain blocks are joined. */
export function merge(under: Arguments, over: Arguments): Arguments {
  const result: Arguments = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) { continue; }
    const below = result[key];
    result[key] = isPlain(below) && isPlain(value) ? merge(below, value) : value;
  }
  return result;
}

function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
  const next = Array.isArray(value) ? value[Number(key)] as unknown : isPlain(value) ? value[key] : undefined;
  return rest.length === 0 || next === undefined ? next : at(next, rest);
}

function canHold(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (value === undefined) { return true; }
  if (!Array.isArray(value) && !isPlain(value)) { return false; }
  // A list that the user wrote is not made longer.
  if (Array.isArray(value) && Number(key) >= value.length && value.length > 0) { return false; }
  return rest.length === 0 || canHold(Array.isArray(value) ? value[Number(key)] : value[key], rest);
}

function withValue(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  const isList = Array.isArray(value) || (value === undefined && /^\d+$/.test(key));
  const inner = rest.length === 0 ? leaf : withValue(at(value, [key]), rest, leaf);
  if (!isList) { return { ...(value as Arguments | undefined), [key]: inner }; }
  const list = [...(value as unknown[] | undefined ?? [])];
  list[Number(key)] = inner;
  return list;
}
