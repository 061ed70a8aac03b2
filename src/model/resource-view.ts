import type { ResourceGraph } from './graph';
import { ONLY_ONE } from './only-one';
import { all, any, fail, type Outcome, undecided } from './outcome';
import { nameProperty } from './physical-names';
import { ABSENT, KNOWN_AFTER_APPLY, mayCome, readBackFrom, type Resolved, type Text, unknown } from './resolved';
import type { Resource } from './resource';
import { Value } from './value';
import type { World } from './world';

/** A resource as a rule sees it: its properties in one world, and its neighbours in the graph. */
export class ResourceView extends Value {
  /** The view of a resource in a world: one, however many rules look. */
  public static of(resource: Resource, graph: ResourceGraph, world: World): ResourceView {
    let view = world.views.get(resource);
    if (view === undefined) {
      view = new ResourceView(resource, graph, world);
      world.views.set(resource, view);
    }
    return view;
  }

  private ownName: OwnName | undefined;

  constructor(public readonly resource: Resource, public readonly graph: ResourceGraph, world: World) {
    super(resource.unit, world, resource.propertiesPointer, '', resource.unit.resolve(resource.properties, world, resource.propertiesPointer));
  }

  public get type(): string { return this.resource.type; }
  public get address(): string { return this.resource.address; }

  /** An attribute beside the properties: `DeletionPolicy`, `Condition`, `Metadata`; Terraform's `lifecycle`. */
  public attribute(name: string): Value {
    return new Value(
      this.unit, this.world, this.resource.entryPointer, '', { kind: 'object', value: this.resource.entry, pointer: this.resource.entryPointer },
    ).child(name);
  }

  /** The view of another resource in the same world. */
  public view(resource: Resource): ResourceView {
    return resource === this.resource ? this : ResourceView.of(resource, this.graph, this.world);
  }

  /**
   * The resources of a type that are created in this world, wherever they stand. For what an account has once, and for the
   * account itself; else it makes the engine quadratic: see `referrers`, `alike` and `mentionedBy`, which go by an index.
   */
  public others(type: string): ResourceView[] {
    return [...this.existing(this.graph.byType(type))];
  }

  /**
   * The resources of a type that hold under a property what this one holds under one of its own, `rest_api_id` say: a
   * superset of those that are created in this world, found by index. What is known only at deploy time may be anything.
   */
  public alike(type: string, property: string, own: Value = this.at(property)): ResourceView[] {
    const [target, text] = [own.target(), own.text()];
    if (target === undefined && text === undefined) { return this.others(type); }
    const name = text ?? (target === undefined ? undefined : this.view(target).nameExpression);
    return [...this.existing(this.graph.mentioning(target, name === undefined ? [] : [name], type, property))];
  }

  /** The resources of a type in whose property this one stands, perhaps as a part of a longer text: a superset, found by index. */
  public mentionedBy(type: string, property: string): ResourceView[] {
    const { value } = this.physicalName();
    return this.isNamedLater ? this.others(type) : [...this.existing(this.graph.mentioning(this.resource, value === undefined ? [] : [value], type, property))];
  }

  /** The views of those resources that are created in this world, one after the other. */
  public* existing(resources: Iterable<Resource>): Generator<ResourceView> {
    for (const resource of resources) {
      const other = this.view(resource);
      if (this.exists(other)) { yield other; }
    }
  }

  /** Whether another resource is created in this world. */
  public exists(other: ResourceView): boolean {
    return other.unit.exists(other.resource, this.world);
  }

  /** The resource of the graph that a value of this resource refers to: by reference, by ARN, or by literal name. */
  public follow(value: Value, ...types: readonly string[]): ResourceView | undefined {
    const through = types.length === 0 ? undefined : readBackFrom(value.resolved).find((resource) => types.includes(resource.type));
    const target = through ?? value.target();
    if (target !== undefined) {
      return (types.length === 0 || types.includes(target.type)) && target.unit.exists(target, this.world) ? this.view(target) : undefined;
    }
    const text = value.text();
    if (text === undefined) { return undefined; }
    for (const type of types) {
      const match = this.graph.named(type, namesIn(text)).find((candidate) => candidate.unit.exists(candidate, this.world) && this.view(candidate).isNamedBy(value) === true);
      if (match !== undefined) { return this.view(match); }
    }
    return undefined;
  }

  /** Resources of a type whose property refers to this one. `property` may go deeper (`A.B`), and may be a list. */
  public referrers(type: string, property: string): Referrers {
    const found: ResourceView[] = [];
    const maybe: ResourceView[] = [];
    for (const candidate of this.candidates(type, property.split('.')[0])) {
      if (candidate === this.resource || !candidate.unit.exists(candidate, this.world)) { continue; }
      const view = this.view(candidate);
      const answer = this.isNamedByAny(view.at(property));
      if (answer === true) { found.push(view); } else if (answer === undefined) { maybe.push(view); }
    }
    return new Referrers(this, type, property, found, maybe);
  }

  /** Resources of a type that may refer to this one by a top-level property: a superset, of which each is to be asked. */
  public candidates(type: string, property: string): readonly Resource[] {
    const { value } = this.physicalName();
    const names = [...value === undefined ? [] : [value], ...this.resource.identifiers ?? []];
    return this.graph.candidateReferrers(this.resource, this.isNamedLater ? 'any' : names, type, property);
  }

  /** The one resource that holds a part of this one's configuration, as values to read on. */
  public satellite(type: string, property: string): Value {
    return this.referrers(type, property).value();
  }

  /** Whether a value names this resource: a reference to it, its ARN, or its literal physical name. */
  public isNamedBy(value: Value): boolean | undefined {
    const node = value.resolved;
    if (readBackFrom(node).includes(this.resource)) { return true; }
    switch (node.kind) {
      case 'reference': return node.resource === this.resource;
      case 'text': {
        if (node.parts.some((part) => typeof part !== 'string' && part.kind === 'reference' && part.resource === this.resource)) { return true; }
        if (node.parts.some((part) => typeof part !== 'string' && part.kind === 'reference')) { return false; }
        return this.namesMatch(value.identity()) ? true : this.mayBeNamed(node, value);
      }
      case 'scalar': {
        if (this.namesMatch(value.identity()) || this.namesMatchHere(value) || this.resource.identifiers?.has(String(node.value)) === true) { return true; }
        return this.isNamedLater && value.sharesNames(this) && this.mayBecome(String(node.value)) ? undefined : false;
      }
      case 'unknown': {
        // What stands elsewhere is not this resource.
        if (node.unset === true || node.refersTo !== undefined) { return false; }
        return node.expression !== KNOWN_AFTER_APPLY && this.physicalName().known && this.physicalName().identity === value.identity() ? true : undefined;
      }
      default: return false;
    }
  }

  /** The literal physical name, or the expression for it; undefined where AWS makes one up. */
  public get nameExpression(): string | undefined {
    const { value, expression } = this.physicalName();
    return value ?? expression;
  }

  /** It has a name of its own, which is known at deploy time alone. */
  public get isNamedLater(): boolean {
    const { value, expression } = this.physicalName();
    return value === undefined && expression !== undefined;
  }

  /** Whether a text is the name of another resource of the same type. */
  private isAnothers(text: string): boolean {
    return text === '' || this.graph.named(this.type, namesIn(text)).some((other) => other !== this.resource);
  }

  private isNamedByAny(value: Value): boolean | undefined {
    const items = value.items();
    if (items === undefined) { return this.isNamedBy(value); }
    const answers = items.map((item) => this.isNamedBy(item));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  }

  /** Whether a name that is known later may come to a text, which is not the name of another. */
  private mayBecome(text: string): boolean {
    const name = this.physicalName().resolved;
    return !this.isAnothers(text) && (name?.kind !== 'text' || namesIn(text).some((each) => mayCome(name, each)));
  }

  /**
   * Whether a text with parts that are known later may come to the name. Names that are both put together from parameters do
   * so within one document alone: the parameters of another are others, whatever they are called.
   */
  private mayBeNamed(text: Text, value: Value): false | undefined {
    const { value: literal } = this.physicalName();
    if (literal !== undefined) { return mayEndIn(text, literal) ? undefined : false; }
    return !this.isNamedLater || value.sharesNames(this) ? undefined : false;
  }

  /** Whether a text is the name as things stand: in one document, a default may be written out as well. */
  private namesMatchHere(value: Value): boolean {
    const name = this.physicalName().resolved;
    const isHere = (node: Resolved | undefined) => node?.kind === 'scalar' && (node.namespace === undefined || node.namespace === this.unit.namespace);
    return value.sharesNames(this) && isHere(name) && isHere(value.resolved) && this.endsInName(String(value.text()), this.physicalName().value);
  }

  private namesMatch(text: string): boolean {
    return this.endsInName(text, this.physicalName().identity);
  }

  private endsInName(text: string, name: string | undefined): boolean {
    return name !== undefined && name !== '' && (text === name || text.endsWith(`:${name}`) || text.endsWith(`/${name}`));
  }

  private physicalName(): OwnName {
    if (this.ownName === undefined) {
      const property = nameProperty(this.resource);
      // What a plan leaves to AWS is a name that nobody wrote.
      const value = property === undefined ? undefined : this.child(property).written;
      this.ownName = value === undefined || value.resolved.kind === 'absent' ? { known: false }
        : { known: true, value: value.text(), expression: value.expression(), identity: value.identity(), resolved: value.resolved };
    }
    return this.ownName;
  }
}

/** The names that a text may hold. An ARN ends in the name: behind the last colon (S3, SQS, SNS) or the last slash (DynamoDB, KMS alias, IAM). */
function namesIn(text: string): string[] {
  return [text, text.slice(text.lastIndexOf(':') + 1), text.slice(text.lastIndexOf('/') + 1)];
}

/** Whether a text with parts that are known later may be a name, or an ARN that ends in it. */
function mayEndIn({ parts }: Text, name: string): boolean {
  const last = parts[parts.length - 1];
  if (typeof last !== 'string') { return true; }
  const end = last.slice(Math.max(last.lastIndexOf(':'), last.lastIndexOf('/')) + 1);
  return end.length < last.length ? end === name : name.endsWith(end);
}

/** A resource's physical name: undefined where AWS makes one up. */
interface OwnName { readonly known: boolean; readonly value?: string; readonly expression?: string; readonly identity?: string; readonly resolved?: Resolved }

/** The neighbours that refer to a resource by one property: those that do, and those that perhaps do. */
export class Referrers {
  constructor(
    private readonly owner: ResourceView,
    private readonly type: string,
    private readonly property: string,
    public readonly found: readonly ResourceView[],
    public readonly maybe: readonly ResourceView[],
  ) {}

  /** Passes when one neighbour passes, or all of those of which only one can hold. `missing` is the fact when there is none. */
  public some(missing: string, check: (neighbour: ResourceView) => Outcome): Outcome {
    const outcomes = this.rivals ? [all(...this.found.map(check))] : this.found.map(check);
    if (outcomes.some((outcome) => outcome.status === 'pass')) { return any(...outcomes); }
    if (this.maybe.length > 0) {
      return undecided(
        `${missing}, unless ${this.maybe[0].type} ${this.maybe[0].address} refers to it, which is known only at deploy time`,
        this.maybe[0].at(this.property).evidence('refers-to', this.owner.address));
    }
    if (outcomes.length > 0) { return any(...outcomes); }
    return fail(missing, { pointer: this.owner.resource.entryPointer, operator: 'referenced-by', expected: `${this.type}.${this.property}` });
  }

  /** Several neighbours where there is room for one. */
  private get rivals(): boolean {
    return this.found.length > 1 && ONLY_ONE.has(this.type);
  }

  /** The properties of the one neighbour, for reading on; absent where there is none, unknown where it is uncertain. */
  public value(): Value {
    if (this.rivals && this.found.some((neighbour) => JSON.stringify(neighbour.resource.properties) !== JSON.stringify(this.found[0].resource.properties))) {
      const names = this.found.map(({ address }) => address).join(' and ');
      return new DetachedValue(this.owner, this.type, unknown(names, `${names} take each other's place, and say different things`));
    }
    if (this.found.length > 0) { return this.found[0]; }
    const resolved: Resolved = this.maybe.length === 0 ? ABSENT
      : unknown(this.maybe[0].at(this.property).expression(), `${this.maybe[0].address} may refer to this resource`);
    return new DetachedValue(this.owner, this.type, resolved);
  }
}

/** Stands for a neighbour that is not there: evidence points at the owner. */
class DetachedValue extends Value {
  constructor(owner: ResourceView, label: string, resolved: Resolved) {
    super(owner.resource.unit, undefined as never, owner.resource.entryPointer, label, resolved);
  }
}
