import { AspectPriority, Aspects, type IAspect } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

/** Does something to a construct that is about to be made, when the app is synthesised: `act` is given what then stands at the path. */
export function whenMade(scope: Construct, constructPath: string, act: (node: IConstruct) => void): void {
  Aspects.of(scope).add(new WhenMade(constructPath, act), { priority: AspectPriority.MUTATING });
}

class WhenMade implements IAspect {
  constructor(private readonly constructPath: string, private readonly act: (node: IConstruct) => void) {}

  public visit(node: IConstruct): void {
    if (node.node.path === this.constructPath) { this.act(node); }
  }
}
