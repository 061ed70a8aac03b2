import type { CfnResource } from 'aws-cdk-lib';
import type { JsonObject } from '../model/json';

/**
 * The properties of a resource as they stand in the template so far, overrides included. The method is internal to
 * aws-cdk-lib: no public one sees overrides and raw resources before the synthesis.
 */
export function templateProperties(node: CfnResource): JsonObject {
  const fragment = node.stack.resolve((node as unknown as { _toCloudFormation(): unknown })._toCloudFormation()) as { Resources?: Record<string, { Properties?: JsonObject }> };
  return Object.values(fragment.Resources ?? {})[0]?.Properties ?? {};
}
