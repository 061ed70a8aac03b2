import { AspectPriority, Aspects, type IAspect } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

/** What is done to a construct once it is made, as long as it is wanted. */
export interface LaterAct { readonly act: (made: IConstruct) => void; readonly wanted: () => boolean }

/** Does something to a construct that is about to be made, when the app is synthesised: `act` is given what then stands there. */
export function whenMade(scope: Construct, id: string, later: LaterAct): void {
  const aspects = Aspects.of(scope);
  // One that was removed and is made again is acted upon once.
  if (aspects.all.some((aspect) => aspect instanceof WhenMade && aspect.id === id && aspect.later.act === later.act)) { return; }
  aspects.add(new WhenMade(scope, id, later), { priority: AspectPriority.MUTATING });
}

class WhenMade implements IAspect {
  constructor(private readonly scope: Construct, public readonly id: string, public readonly later: LaterAct) {}

  public visit(node: IConstruct): void {
    if (node.node.scope === this.scope && node.node.id === this.id && this.later.wanted()) { this.later.act(node); }
  }
}
