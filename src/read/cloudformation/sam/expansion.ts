import type { Sketch, SketchMap } from './origins';
import { Source } from './source';
import type { GraphProblem } from '../../../model/graph';
import { isObject, type Json, type JsonObject, ownValue } from '../../../model/json';

/** What was not translated, and why. */
export type SamProblem = Omit<GraphProblem, 'unit'>;

/** A resource that SAM generates. */
export interface Draft {
  readonly type: string;
  properties: SketchMap;
  /** The resource of the template that it is generated for. */
  readonly entry: Source;
  /** The part of it that is the reason. */
  readonly from: Source;
  readonly attributes: Readonly<Record<string, Json | undefined>>;
}

/** A method of an API that an event adds. */
export interface Route {
  readonly kind: 'Api' | 'HttpApi';
  readonly owner: SamResource;
  /** Logical id of the API. */
  readonly api: string;
  readonly path: string;
  readonly method: string;
  readonly event: Source;
  /** The properties of the event. */
  readonly properties: Source;
  /** What the method calls; filled in when the function is translated. */
  readonly integration: { value: Sketch };
}

/** The template while it is translated: what was generated so far, and what is known of the whole. */
export class Expansion {
  public readonly drafts = new Map<string, Draft>();
  public readonly problems: SamProblem[] = [];
  /** Conditions that SAM adds. */
  public readonly conditions: Record<string, Json> = {};
  /** What the template calls by another name than the generated resource has: `Api.Stage`, a layer. */
  public readonly names = new Map<string, string>();
  public readonly routes: Route[] = [];
  private readonly sources = new Map<string, Source>();

  constructor(public readonly document: JsonObject) {}

  public get root(): Source {
    return new Source(this.document, '');
  }

  /** An entry of the template by its logical id. */
  public resource(logicalId: string): Source | undefined {
    let source = this.sources.get(logicalId);
    if (source === undefined) {
      source = this.root.child('Resources').child(logicalId);
      this.sources.set(logicalId, source);
    }
    return isObject(source.raw) ? source : undefined;
  }

  /** The type and properties of a resource, generated or written out. */
  public find(logicalId: string): { readonly type: string | undefined; readonly properties: SketchMap } | undefined {
    const draft = this.drafts.get(logicalId);
    if (draft !== undefined) { return draft; }
    const entry = this.resource(logicalId);
    return entry === undefined ? undefined : { type: entry.child('Type').text, properties: Object.fromEntries(entry.child('Properties').entries) };
  }

  public add(logicalId: string, draft: Draft): void {
    this.drafts.set(logicalId, draft);
  }

  public problem(at: Source, address: string, fact: string, kind: SamProblem['kind'] = 'macro', fix?: string): void {
    this.problems.push({ pointer: at.pointer, address, fact, kind, ...(fix === undefined ? {} : { fix }) });
  }

  /** The value with a reference to a parameter replaced by the parameter's default, as SAM does for some properties. */
  public resolved(source: Source): Json | undefined {
    const name = source.ref;
    const parameters = ownValue(this.document, 'Parameters');
    const parameter = name !== undefined && isObject(parameters) ? ownValue(parameters, name) : undefined;
    const fallback = isObject(parameter) ? ownValue(parameter, 'Default') : undefined;
    return fallback === undefined || fallback === null ? source.raw : fallback;
  }
}

/** Attributes that SAM hands on to everything it generates for a resource. */
const PASSED_ON = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];

/** A resource of SAM's, with what `Globals` adds to its properties. */
export class SamResource {
  constructor(
    public readonly expansion: Expansion,
    public readonly id: string,
    public readonly entry: Source,
    public readonly properties: Source,
  ) {}

  public get condition(): string | undefined {
    return this.entry.child('Condition').text;
  }

  public at(path: string): Source {
    return this.properties.at(path);
  }

  /** The resource that takes the place of SAM's: it keeps all attributes. */
  public main(type: string, properties: SketchMap, id = this.id, attributes: Draft['attributes'] = {}): void {
    const own = this.attributes([...PASSED_ON, 'DependsOn', 'Metadata', 'UpdatePolicy', 'CreationPolicy']);
    this.expansion.add(id, { type, properties, entry: this.entry, from: this.properties, attributes: { ...own, ...attributes } });
  }

  /** A resource beside it. */
  public also(id: string, type: string, properties: SketchMap, from: Source = this.properties, attributes: Draft['attributes'] = {}): void {
    this.expansion.add(id, { type, properties, entry: this.entry, from, attributes: { ...this.attributes(PASSED_ON), ...attributes } });
  }

  public problem(at: Source, fact: string, kind?: SamProblem['kind'], fix?: string): void {
    this.expansion.problem(at, this.id, fact, kind, fix);
  }

  private attributes(names: readonly string[]): Record<string, Json> {
    // By this the CDK finds the construct, and what is accepted for it.
    const path = this.entry.child('Metadata').child('aws:cdk:path').raw;
    const traced: [string, Json][] = path === undefined ? [] : [['Metadata', { 'aws:cdk:path': path }]];
    return Object.fromEntries<Json>(traced.concat(names.map((name) => [name, this.entry.child(name).raw] as [string, Json | undefined])
      .filter((pair): pair is [string, Json] => pair[1] !== undefined && pair[1] !== null)));
  }
}
