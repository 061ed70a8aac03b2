import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { References } from './references';

/**
 * Whether a resource has a policy that its L2 did not make. Of two policies the one that is deployed last takes the place of
 * the other, so that a second one shuts out whom the first admits.
 */
export function hasOtherPolicy(l2: IConstruct, type: string): boolean {
  const own = l2.node.tryFindChild('Policy')?.node.defaultChild;
  return References.of(l2).to(l2.node.defaultChild as CfnResource).some((each) => each.cfnResourceType === type && each !== own);
}
