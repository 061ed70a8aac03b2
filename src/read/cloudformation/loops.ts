import { defaultOf, isList } from './parameters';
import { intrinsicOf } from './syntax';
import type { GraphProblem } from '../../model/graph';
import { isArray, isObject, isScalar, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';

export type LoopProblem = Omit<GraphProblem, 'unit'>;

export interface WrittenOut {
  readonly document: JsonObject;
  /** By object of the document: where its keys stand in the source, from the object's own pointer on. */
  readonly places: WeakMap<object, ReadonlyMap<string, string>>;
  readonly problems: readonly LoopProblem[];
}

export const LOOP = 'Fn::ForEach::';

/** The sections in which loops may stand. */
const SECTIONS = ['Resources', 'Conditions', 'Outputs'];
/** More than this is not written out. A template may have 500 resources and a megabyte. */
const MAX_NODES = 60_000;
const MAX_DEPTH = 200;

/**
 * Writes out the loops of a template as `AWS::LanguageExtensions` does.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 *
 * A collection is a list of texts, a list parameter (its default is what is deployed when nobody says otherwise), or an
 * entry of a map. A loop over anything else stays as it is, and is named.
 *
 * `passed` gives what a parent stack passes for a parameter.
 */
export function writeOutLoops(document: JsonObject, passed: (parameter: string) => Json | undefined): WrittenOut {
  const writer = new LoopWriter(document, passed);
  const sections = SECTIONS.flatMap((name) => {
    const section = ownValue(document, name);
    return section === undefined ? [] : [[name, writer.write(section, { values: new Map(), pointer: `/${name}`, address: undefined, depth: 0 })]];
  });
  return { document: { ...document, ...Object.fromEntries(sections) as JsonObject }, places: writer.places, problems: writer.problems };
}

interface Place {
  /** What the identifiers of the loops around stand for. */
  readonly values: ReadonlyMap<string, string>;
  readonly pointer: string;
  /** The logical id of the resource, below `Resources`. */
  readonly address: string | undefined;
  readonly depth: number;
}

class LoopWriter {
  public readonly places = new WeakMap<object, ReadonlyMap<string, string>>();
  public readonly problems: LoopProblem[] = [];
  private nodes = 0;

  constructor(private readonly document: JsonObject, private readonly passed: (parameter: string) => Json | undefined) {}

  /** A part of the document, with loops written out. What holds none is the same object as before. */
  public write(node: Json, at: Place): Json {
    if (typeof node === 'string') { return substitute(node, at.values); }
    if (typeof node !== 'object' || node === null || at.depth > MAX_DEPTH) { return node; }
    if (at.values.size > 0 && ++this.nodes > MAX_NODES) { return node; }
    if (isArray(node)) {
      const items = node.map((item, index) => this.write(item, { ...at, pointer: `${at.pointer}/${index}`, depth: at.depth + 1 }));
      return at.values.size === 0 && items.every((item, index) => item === node[index]) ? node : items;
    }
    const intrinsic = intrinsicOf(node);
    const bound = intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string' ? at.values.get(intrinsic.argument) : undefined;
    return bound ?? this.writeObject(node as JsonObject, at);
  }

  private writeObject(node: JsonObject, at: Place): Json {
    const written: [string, Json][] = [];
    const places = new Map<string, string>();
    let changed = at.values.size > 0;
    for (const [key, value] of Object.entries(node)) {
      const pointer = `${at.pointer}/${pointerToken(key)}`;
      if (key.startsWith(LOOP)) {
        const rounds = this.rounds(key, value, { ...at, pointer });
        if (rounds !== undefined) {
          changed = true;
          rounds.forEach(([name, entry, place]) => {
            written.push([name, entry]);
            places.set(name, `${pointerToken(key)}/${place}`);
          });
          continue;
        }
      }
      const name = substitute(key, at.values);
      if (name !== key) { places.set(name, pointerToken(key)); }
      const below = this.write(value, { ...at, pointer, address: at.address ?? (at.depth === 0 ? name : undefined), depth: at.depth + 1 });
      changed ||= below !== value;
      written.push([name, below]);
    }
    if (!changed) { return node; }
    const result = Object.fromEntries(written) as JsonObject;
    if (places.size > 0) { this.places.set(result, places); }
    if (Object.keys(result).length < written.length) { this.problem(at, 'two entries have one name after the loop is written out, so that one hides the other', 'entry'); }
    return result;
  }

  /** What a loop writes: each entry with its key, and where it stands below the loop. Undefined where that is not known. */
  private rounds(key: string, loop: Json, at: Place): [string, Json, string][] | undefined {
    const [identifier, collection, body] = isArray(loop) ? loop : [];
    if (typeof identifier !== 'string' || collection === undefined || !isObject(body)) {
      this.problem(at, `${key} is no loop: an identifier, a collection and a body are expected`, 'entry');
      return undefined;
    }
    const items = this.items(collection, at.values, 0);
    if (items === undefined) {
      this.problem(at, `${key} runs over a collection that is known only at deploy time`, 'macro');
      return undefined;
    }
    const found: [string, Json, string][] = [];
    for (const item of items) {
      if (++this.nodes > MAX_NODES) {
        this.problem(at, `${key} writes out more than is judged`, 'size');
        return undefined;
      }
      const values = new Map(at.values).set(identifier, item);
      const inside = { ...at, values, pointer: `${at.pointer}/2`, depth: at.depth + 1 };
      // The body may itself hold loops, so it is written as an object; its keys are then taken over.
      const round = this.writeObject(body, at.address === undefined ? { ...inside, depth: at.depth } : inside);
      const places = this.places.get(round as object);
      for (const [name, entry] of Object.entries(round as JsonObject)) { found.push([name, entry, `2/${places?.get(name) ?? pointerToken(name)}`]); }
    }
    return found;
  }

  private items(collection: Json, values: ReadonlyMap<string, string>, depth: number): string[] | undefined {
    if (depth > 10) { return undefined; }
    if (isScalar(collection)) { return [substitute(String(collection), values)]; }
    if (isArray(collection)) {
      const lists = collection.map((item) => this.items(item, values, depth + 1));
      return lists.includes(undefined) ? undefined : (lists as string[][]).flat();
    }
    const intrinsic = isObject(collection) ? intrinsicOf(collection) : undefined;
    if (intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string') { return this.parameter(intrinsic.argument, values); }
    if (intrinsic?.name === 'Fn::FindInMap' && isArray(intrinsic.argument)) {
      const keys = intrinsic.argument.slice(0, 3).map((key) => this.items(key, values, depth + 1)?.[0]);
      let entry = ownValue(this.document, 'Mappings');
      for (const key of keys) { entry = key !== undefined && isObject(entry) ? ownValue(entry, key) : undefined; }
      return entry === undefined || isObject(entry) ? undefined : this.items(entry, new Map(), depth + 1);
    }
    return undefined;
  }

  private parameter(name: string, values: ReadonlyMap<string, string>): string[] | undefined {
    const bound = values.get(name);
    if (bound !== undefined) { return [bound]; }
    const parameters = ownValue(this.document, 'Parameters');
    const declared = isObject(parameters) ? ownValue(parameters, name) : undefined;
    if (!isObject(declared)) { return undefined; }
    const type = String(declared.Type);
    const given = this.passed(name) ?? (type.startsWith('AWS::SSM::Parameter::Value') ? undefined : defaultOf(declared));
    if (isArray(given) && given.every(isScalar)) { return given.map(String); }
    if (!isScalar(given)) { return undefined; }
    return isList(type) ? String(given).split(',').map((item) => item.trim()) : [String(given)];
  }

  private problem(at: Place, fact: string, kind: LoopProblem['kind']): void {
    this.problems.push({ pointer: at.pointer, address: at.address ?? at.pointer.split('/').slice(2)[0] ?? '(template)', fact, kind, ...(kind === 'macro' ? { fix: 'check the template that CloudFormation shows as processed (aws cloudformation get-template --template-stage Processed)' } : {}) });
  }
}

/** `${Name}` is the item, `&{Name}` the item without what a logical id may not hold. */
function substitute(text: string, values: ReadonlyMap<string, string>): string {
  if (values.size === 0 || !/[$&]\{/.test(text)) { return text; }
  return text.replace(/([$&])\{([A-Za-z0-9]+)\}/g, (all, sign: string, name: string) => {
    const value = values.get(name);
    return value === undefined ? all : sign === '$' ? value : value.replace(/[^A-Za-z0-9]/g, '');
  });
}
