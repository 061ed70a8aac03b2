import type { DependencyCycle } from './dependency-cycle';
import { type Json, isObject, ownValue } from './json';
import { nameProperty } from './physical-names';
import type { Resource, Unit } from './resource';

/**
 * What kind of thing was not read; the console groups by it.
 * - `entry`: an entry that is no resource, or one that is malformed.
 * - `macro`: what CloudFormation's macros, includes and loops make of the template at deploy time.
 * - `nested-template`: a template inside or behind a resource (nested stack, stack set, product).
 * - `module`: resources that a module makes, of CloudFormation or Terraform.
 * - `plan`: what a plan leaves open: deferred, cut short by an error, incomplete.
 * - `size`: more than is judged: too deep, too large, too many combinations.
 */
export type UnreadKind = 'entry' | 'macro' | 'nested-template' | 'module' | 'plan' | 'size';

/** A part of the input that could not be read as a resource. It fails the gate: what was not read was not judged. */
export interface GraphProblem {
  readonly unit: Unit;
  readonly pointer: string;
  readonly address: string;
  /** What was not read and why, as half a sentence. */
  readonly fact: string;
  readonly kind: UnreadKind;
  /** What to do so that it is read: `check the plan (terraform show -json)`. */
  readonly fix?: string;
}

/** Resources of a type by what stands in one of their properties. */
interface MentionIndex {
  readonly byResource: Map<string, Resource[]>;
  readonly byWord: Map<string, Resource[]>;
  /** Those in which a pattern stands, or what is known only at deploy time: they may speak of anything. */
  readonly open: Resource[];
}

interface ReferrerIndex {
  readonly byResource: Map<string, Resource[]>;
  readonly byName: Map<string, Resource[]>;
  /** Referrers whose target depends on what is known only at deploy time, by what is deployed together. */
  readonly opaque: Map<object, Resource[]>;
}

/** Several graphs in one: they do not refer to one another. */
export function joinGraphs(graphs: readonly ResourceGraph[]): ResourceGraph {
  return graphs.length === 1 ? graphs[0] : new ResourceGraph(
    graphs.flatMap(({ units }) => units), graphs.flatMap(({ resources }) => resources), graphs.flatMap(({ problems }) => problems), graphs.flatMap(({ cycles }) => cycles));
}

/** All resources of an app, across documents, with indexes. Built once; every look-up is a map access. */
export class ResourceGraph {
  private readonly types = new Map<string, Resource[]>();
  private readonly ids = new Map<string, Resource>();
  private readonly referrers = new Map<string, ReferrerIndex>();
  private readonly names = new Map<string, Map<string, Resource[]>>();
  private readonly mentions = new Map<string, MentionIndex>();
  private inverse: Map<Resource, Resource[]> | undefined;

  constructor(
    public readonly units: readonly Unit[],
    public readonly resources: readonly Resource[],
    public readonly problems: readonly GraphProblem[] = [],
    /** What needs itself to be there first. */
    public readonly cycles: readonly DependencyCycle[] = [],
  ) {
    for (const resource of resources) {
      this.ids.set(resource.id, resource);
      const sameType = this.types.get(resource.type);
      if (sameType === undefined) { this.types.set(resource.type, [resource]); } else { sameType.push(resource); }
    }
  }

  public byType(type: string): readonly Resource[] {
    return this.types.get(type) ?? [];
  }

  public byId(id: string): Resource | undefined {
    return this.ids.get(id);
  }

  /** Every resource that refers to another anywhere in its properties, in some world. */
  public referredToBy(target: Resource): readonly Resource[] {
    if (this.inverse === undefined) {
      this.inverse = new Map();
      const identified = new Map<string, Resource[]>();
      for (const resource of this.resources) { resource.identifiers?.forEach((name) => append(identified, name, resource)); }
      for (const resource of this.resources) {
        const { resources, names } = resource.unit.staticReferences(resource.properties);
        const named = identified.size === 0 ? [] : names.flatMap((name) => identified.get(name) ?? []).filter((other) => other !== resource);
        for (const other of new Set([...resources, ...named])) { append(this.inverse, other, resource); }
      }
    }
    return this.inverse.get(target) ?? [];
  }

  /**
   * Resources of a type that may refer to `target` by the given top-level property. A superset: whether the reference
   * holds in a world is for the caller to ask. `names` are the names it may be called by.
   */
  public candidateReferrers(target: Resource, names: readonly string[] | 'any', type: string, property: string): readonly Resource[] {
    const index = this.referrerIndex(type, property);
    const candidates = new Set<Resource>(index.byResource.get(target.id));
    for (const name of names === 'any' ? index.byName.keys() : names) { index.byName.get(name)?.forEach((resource) => candidates.add(resource)); }
    index.opaque.get(target.unit.namespace)?.forEach((resource) => candidates.add(resource));
    return [...candidates];
  }

  /**
   * Resources of a type in whose top-level property the target stands: by reference, or by the word that a name ends in, as
   * in `service/shop/orders` or `ALARM("errors")`. A superset, like all that comes from an index; the caller
   * may stop at the first that will do.
   */
  public* mentioning(target: Resource | undefined, names: readonly string[], type: string, property: string): Generator<Resource> {
    const index = this.mentionIndex(type, property);
    const seen = new Set<Resource>();
    const words = names.map((name) => wordsOf(name).at(-1)).filter((word) => word !== undefined);
    for (const list of [target === undefined ? [] : index.byResource.get(target.id) ?? [], ...words.map((word) => index.byWord.get(word) ?? []), index.open]) {
      for (const resource of list) {
        if (!seen.has(resource)) { seen.add(resource); yield resource; }
      }
    }
  }

  private mentionIndex(type: string, property: string): MentionIndex {
    const key = `${type}|${property}`;
    let index = this.mentions.get(key);
    if (index === undefined) {
      index = { byResource: new Map(), byWord: new Map(), open: [] };
      const open: Resource[] = [];
      for (const resource of this.byType(type)) {
        const { resources, names, opaque } = resource.unit.staticReferences(propertyOf(resource, property));
        for (const target of resources) { append(index.byResource, target.id, resource); }
        for (const word of new Set(names.flatMap(wordsOf))) { append(index.byWord, word, resource); }
        if (opaque || names.some((name) => /[*?]/.test(name))) { open.push(resource); }
      }
      index.open.push(...unlike(open, (resource) => propertyOf(resource, property)));
      this.mentions.set(key, index);
    }
    return index;
  }

  /** Resources of a type whose literal physical name, in some world, is one of `names`. */
  public named(type: string, names: readonly string[]): readonly Resource[] {
    let index = this.names.get(type);
    if (index === undefined) {
      index = new Map();
      for (const resource of this.byType(type)) {
        const property = nameProperty(resource);
        const raw = property === undefined ? undefined : propertyOf(resource, property);
        for (const name of resource.unit.staticReferences(raw).names) { append(index, name, resource); }
        for (const name of resource.identifiers ?? []) { append(index, name, resource); }
      }
      this.names.set(type, index);
    }
    return names.flatMap((name) => index.get(name) ?? []);
  }

  private referrerIndex(type: string, property: string): ReferrerIndex {
    const key = `${type}|${property}`;
    let index = this.referrers.get(key);
    if (index === undefined) {
      index = { byResource: new Map(), byName: new Map(), opaque: new Map() };
      for (const resource of this.byType(type)) { this.addReferrer(index, resource, property); }
      this.referrers.set(key, index);
    }
    return index;
  }

  private addReferrer(index: ReferrerIndex, resource: Resource, property: string): void {
    const references = resource.unit.staticReferences(propertyOf(resource, property));
    for (const target of references.resources) { append(index.byResource, target.id, resource); }
    for (const name of references.names) { append(index.byName, name, resource); }
    if (references.opaque) { append(index.opaque, resource.unit.namespace, resource); }
  }
}

/** Properties that are themselves an expression (a whole-object Fn::If) may hold the property in any arm. */
function propertyOf({ unit, properties }: Resource, property: string): Json | undefined {
  return isObject(properties) ? ownValue(properties, unit.keyOf?.(properties, property) ?? property) ?? wholeObject(properties) : undefined;
}

/** One of those that say the same in one document under the same condition: what holds of it holds of all. */
export function unlike(resources: readonly Resource[], said: (resource: Resource) => unknown): Resource[] {
  const first = new Map<string, Resource>();
  for (const resource of resources) {
    const { Condition: condition, count, for_each: forEach } = resource.entry;
    const key = [resource.unit.id, ...[condition, count, forEach, said(resource)].map((each) => JSON.stringify(each))].join('\n');
    if (!first.has(key)) { first.set(key, resource); }
  }
  return [...first.values()];
}

function wordsOf(text: string): string[] {
  return text.split(/[^A-Za-z0-9_.-]+/).filter((word) => word !== '');
}

function wholeObject(properties: Json): Json | undefined {
  return isObject(properties) && Object.keys(properties).length === 1 && Object.keys(properties)[0].startsWith('Fn::') ? properties : undefined;
}

/** Resources are added one after the other, so one that is there already is the last. */
function append<K>(map: Map<K, Resource[]>, key: K, resource: Resource): void {
  const list = map.get(key);
  if (list === undefined) { map.set(key, [resource]); } else if (list[list.length - 1] !== resource) { list.push(resource); }
}
