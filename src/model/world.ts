import type { Resource } from './resource';
import type { ResourceView } from './resource-view';

const NOTHING_TOLD: ReadonlyMap<string, string> = new Map();

/**
 * One way in which a template can be deployed.
 *
 * A template with conditions and parameters describes several deployments. A rule is plain code over single values;
 * when its reading meets an open question ("does condition IsProd hold?") the world answers it and remembers. The rule
 * is then run again for every other answer, so both arms of a condition are judged, and two properties that hang on one
 * condition are judged together, never in a mix that cannot be deployed.
 */
export class World {
  /** A parameter that the rule read directly stood at a value other than its default. */
  public offDefault = false;
  /** The template itself rules this deployment out: what is judged in it says nothing. */
  public impossible = false;
  /** What was looked at in this world, so that it is resolved once. */
  public readonly views = new Map<Resource, ResourceView>();
  /** How often an answer was looked up: when it stays the same, what was worked out meanwhile hangs on no answer. */
  public consulted = 0;
  /** Counts the answers that contradict what was assumed before; what was remembered from before then no longer holds. */
  public epoch = 0;
  private readonly answers = new Map<string, number>();
  // Most worlds ask nothing, and there are many of them.
  private assumed: Set<string> | undefined;
  private told: Map<string, string> | undefined;
  private readonly made: { options: number; taken: number }[] = [];

  constructor(private readonly script: readonly number[]) {}

  /** The index of the answer to an open question in this world. `tell` says the answer in words: what, and what it is. */
  public choose(question: string, options: number, tell?: (taken: number) => readonly [string, string]): number {
    if (options <= 1) { return 0; }
    this.consulted++;
    const known = this.answers.get(question);
    if (known !== undefined) { return known; }
    const taken = this.script[this.made.length] ?? 0;
    this.answers.set(question, taken);
    this.made.push({ options, taken });
    if (tell !== undefined) { this.tell(...tell(taken)); }
    if (taken > 0 && this.assumed?.has(question) === true) { this.epoch++; }
    return taken;
  }

  /** Notes that the first answer was taken for granted, without asking. */
  public assume(question: string): void {
    (this.assumed ??= new Set()).add(question);
  }

  /** Puts a settled question into words: `condition IsProd`, `true`. */
  public tell(what: string, answer: string): void {
    (this.told ??= new Map()).set(what, answer);
  }

  /** What was answered in this world, in words: `condition IsProd` is `true`, `parameter Stage` is `prod`. */
  public get settled(): ReadonlyMap<string, string> {
    return this.told ?? NOTHING_TOLD;
  }

  /** The answer already given in this world, if any. */
  public answered(question: string): number | undefined {
    return this.answers.get(question);
  }

  /** Whether nothing was asked that has several answers: then this world is the only one. */
  public get isOnlyOne(): boolean {
    return this.made.length === 0 && !this.offDefault;
  }

  /** The script of the next world that differs, or undefined when all have been seen. */
  public next(): number[] | undefined {
    for (let last = this.made.length - 1; last >= 0; last--) {
      if (this.made[last].taken + 1 < this.made[last].options) {
        return [...this.made.slice(0, last).map((choice) => choice.taken), this.made[last].taken + 1];
      }
    }
    return undefined;
  }
}

/** More worlds than this are not explored; the verdict is then at best `unknown`. */
export const MAX_WORLDS = 128;

/**
 * Runs `visit` in every world until it says stop. Returns false when the limit cut the exploration short. The first world
 * may be one in which nothing was answered yet.
 */
export function exploreWorlds(visit: (world: World) => 'go on' | 'stop', first = new World([])): boolean {
  let world: World | undefined = first;
  for (let count = 0; world !== undefined; count++) {
    if (count === MAX_WORLDS) { return false; }
    if (visit(world) === 'stop') { return true; }
    const script: number[] | undefined = world.next();
    world = script === undefined ? undefined : new World(script);
  }
  return true;
}
