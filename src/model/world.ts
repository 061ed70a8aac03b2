import type { Resource } from './resource';
import type { ResourceView } from './resource-view';

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
  /** What was looked at in this world, so that it is resolved once. */
  public readonly views = new Map<Resource, ResourceView>();
  private readonly answers = new Map<string, number>();
  private readonly made: { options: number; taken: number }[] = [];

  constructor(private readonly script: readonly number[]) {}

  /** The index of the answer to an open question in this world. */
  public choose(question: string, options: number): number {
    if (options <= 1) { return 0; }
    const known = this.answers.get(question);
    if (known !== undefined) { return known; }
    const taken = this.script[this.made.length] ?? 0;
    this.answers.set(question, taken);
    this.made.push({ options, taken });
    return taken;
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
