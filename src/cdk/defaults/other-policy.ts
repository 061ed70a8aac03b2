import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { References } from './references';
import { templateProperties } from '../template-properties';

/**
 * Whether a resource has a policy that its L2 did not make. Of two policies the one that is deployed last takes the place of
 * the other, so that a second one shuts out whom the first admits. A policy that merely speaks of the resource, as that of
 * the bucket for its logs does, is not one of its own.
 */
export function hasOtherPolicy(l2: IConstruct, type: string): boolean {
  const own = l2.node.tryFindChild('Policy')?.node.defaultChild;
  const resource = l2.node.defaultChild as CfnResource;
  const reference = JSON.stringify({ Ref: resource.stack.resolve(resource.logicalId) as string });
  return References.of(l2).to(resource).some((each) => {
    if (each.cfnResourceType !== type || each === own) { return false; }
    const { PolicyDocument: _document, ...target } = templateProperties(each);
    return JSON.stringify(target).includes(reference);
  });
}
