import type { Json } from '../../model/json';
import { type Resolved, unknown } from '../../model/resolved';
import type { Resource } from '../../model/resource';
import type { World } from '../../model/world';

/** How deep values may rest on one another. */
const MAX_DEPTH = 150;

let asked = 0;
let depth = 0;

/** Puts a question to a world. What was found with its answer holds in that world alone. */
export function ask(world: World, question: string, options = 2): number {
  asked++;
  return world.choose(question, options);
}

/**
 * A value that is computed where somebody asks for it: an expression with the names that it may use. It stands in lists and
 * objects in the place of JSON. What does not depend on the world is computed once.
 */
export class Deferred {
  private fixed: Resolved | undefined;
  private perWorld: WeakMap<World, Resolved> | undefined;
  private busy = false;

  constructor(
    /** As its author wrote it. */
    public readonly source: string,
    private readonly compute: (world: World) => Resolved,
    /** The resources that it may speak of, whatever the world. */
    public readonly mentions: () => Iterable<Resource> = () => [],
  ) {}

  public static constant(value: Resolved, source = ''): Deferred {
    const deferred = new Deferred(source, () => value);
    deferred.fixed = value;
    return deferred;
  }

  public evaluate(world: World): Resolved {
    if (this.fixed !== undefined) { return this.fixed; }
    const kept = this.perWorld?.get(world);
    if (kept !== undefined) { asked++; return kept; }
    if (this.busy || depth > MAX_DEPTH) {
      asked++;
      return unknown(this.source === '' ? '…' : this.source, 'the expression refers to itself, or is nested too deeply');
    }
    const before = asked;
    this.busy = true;
    depth++;
    try {
      const value = this.compute(world);
      if (asked === before) { this.fixed = value; } else { (this.perWorld ??= new WeakMap()).set(world, value); }
      return value;
    } catch (error) {
      // A chain of values so long that the stack does not hold it.
      if (!(error instanceof RangeError)) { throw error; }
      asked++;
      return unknown(this.source.slice(0, 200), 'the expression is nested too deeply');
    } finally {
      this.busy = false;
      depth--;
    }
  }

  /** As a part of a document. */
  public get raw(): Json {
    return this as unknown as Json;
  }

  public toJSON(): string {
    return this.source;
  }
}

export function isDeferred(raw: unknown): raw is Deferred {
  return raw instanceof Deferred;
}
