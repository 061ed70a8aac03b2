import { isArray, isObject, type Json, type JsonObject } from './json';
import { ABSENT, concatenate, expressionOf, type Reference, type Resolved, scalar, type Unknown } from './resolved';
import type { Resource, StaticReferences, Unit } from './resource';
import type { World } from './world';

/** Where a part that is known later stands in a text: its number between two marks. */
const MARKS = /\uE020(\d+)\uE021/;

/**
 * A document that was written as JSON in a text, with parts in it that are known later (`Fn::Sub`, a Terraform template).
 * What stands in the text is text: no expression of the language around it is left in it.
 */
export class TextDocument implements Unit {
  /** Parses a text. `undefined` where it holds no JSON object, such as where a part that is known later is more than a string. */
  public static parse(unit: Unit, parts: readonly (string | Reference | Unknown)[]): { readonly unit: Unit; readonly document: JsonObject } | undefined {
    const later: (Reference | Unknown)[] = [];
    const text = parts.map((part) => (typeof part === 'string' ? part : `\uE020${later.push(part) - 1}\uE021`)).join('').replace(/^\uFEFF/, '');
    if (!text.trim().startsWith('{')) { return undefined; }
    try {
      const document = JSON.parse(text) as Json;
      return isObject(document) ? { unit: new TextDocument(unit, later), document: later.length === 0 ? document : named(document, later) as JsonObject } : undefined;
    } catch {
      return undefined;
    }
  }

  private constructor(private readonly around: Unit, private readonly later: readonly (Reference | Unknown)[]) {}

  public get id(): string { return this.around.id; }
  public get platform(): Unit['platform'] { return this.around.platform; }
  public get file(): string { return this.around.file; }
  public get document(): JsonObject { return this.around.document; }
  public get constructPath(): string | undefined { return this.around.constructPath; }
  public get account(): string | undefined { return this.around.account; }
  public get region(): string | undefined { return this.around.region; }
  public exists(resource: Resource, world: World): boolean { return this.around.exists(resource, world); }
  public staticReferences(raw: Json | undefined): StaticReferences { return this.around.staticReferences(raw); }

  public resolve(raw: Json | undefined, _world: World, pointer: string): Resolved {
    if (raw === undefined || raw === null) { return ABSENT; }
    if (isArray(raw)) { return { kind: 'array', items: raw.map((item, index) => ({ raw: item, pointer: `${pointer}/${index}` })) }; }
    if (isObject(raw)) { return { kind: 'object', value: raw, pointer }; }
    if (typeof raw !== 'string' || this.later.length === 0) { return scalar(raw); }
    return concatenate(raw.split(MARKS).map((piece, index) => (index % 2 === 0 ? scalar(piece) : this.later[Number(piece)])));
  }
}

/** Keys are read by name: one that holds a part known later is called by its expression, `${Cluster.OpenIdConnectIssuerUrl}:sub`. */
function named(raw: Json, later: readonly (Reference | Unknown)[]): Json {
  if (isArray(raw)) { return raw.map((item) => named(item, later)); }
  if (!isObject(raw)) { return raw; }
  const name = (key: string) => key.split(MARKS).map((piece, index) => (index % 2 === 0 ? piece : expressionOf(later[Number(piece)]))).join('');
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [name(key), named(value, later)]));
}
