import { AspectPriority, Aspects, type IAspect, Stack } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

/** What is done to a construct once the app is complete. */
export type LaterAct = (made: IConstruct) => void;

/**
 * Does something to a construct that is about to be made, when the app is synthesised: `act` is given what then stands
 * there. All acts of a stack run when the stack itself is visited, so that what they make is visited by every aspect, as
 * that which tags resources. An act by the same key takes the place of an earlier one: a construct can be removed and made
 * again.
 */
export function whenMade(scope: Construct, id: string, key: string, act: LaterAct): void {
  const stack = Stack.of(scope) as Stack & { [ACTS]?: ActsOfStack };
  if (stack[ACTS] === undefined) {
    stack[ACTS] = new ActsOfStack(stack);
    Aspects.of(stack).add(stack[ACTS], { priority: AspectPriority.MUTATING });
  }
  stack[ACTS].add({ scope, id, key, act });
}

const ACTS = Symbol.for('cdk-soc2.acts-of-stack');

interface Pending { readonly scope: Construct; readonly id: string; readonly key: string; readonly act: LaterAct }

class ActsOfStack implements IAspect {
  private readonly pending = new Map<string, Pending>();

  constructor(private readonly stack: Stack) {}

  public add(act: Pending): void {
    this.pending.set(`${act.scope.node.path}\n${act.id}\n${act.key}`, act);
  }

  public visit(node: IConstruct): void {
    if (node !== this.stack) { return; }
    // What is made meanwhile may add acts of its own.
    for (let acts = [...this.pending.values()]; acts.length > 0; acts = [...this.pending.values()]) {
      this.pending.clear();
      for (const { scope, id, act } of acts) {
        const made = stands(scope) ? scope.node.tryFindChild(id) : undefined;
        if (made !== undefined) { act(made); }
      }
    }
  }
}

/** Whether a construct is still in its tree: what was removed keeps what it was in. */
function stands(construct: IConstruct): boolean {
  const { scope } = construct.node;
  return scope === undefined || (scope.node.tryFindChild(construct.node.id) === construct && stands(scope));
}
