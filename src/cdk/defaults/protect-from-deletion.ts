import { type CfnResource, CfnDeletionPolicy, Lazy } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The property of an L1 that protects a resource, and its value. */
const PROTECTION: Readonly<Record<string, { readonly property: string; readonly value: string | boolean }>> = {
  'AWS::Cognito::UserPool': { property: 'deletionProtection', value: 'ACTIVE' }, 'AWS::DocDB::DBCluster': { property: 'deletionProtection', value: true },
  'AWS::DynamoDB::Table': { property: 'deletionProtectionEnabled', value: true }, 'AWS::RDS::DBCluster': { property: 'deletionProtection', value: true },
  'AWS::RDS::DBInstance': { property: 'deletionProtection', value: true },
};

/**
 * Protects a resource against deletion, unless somebody says before the template is written that it goes with its stack:
 * by `applyRemovalPolicy`, or for many resources by `RemovalPolicies`.
 */
export function protectFromDeletion(node: IConstruct): boolean {
  const resource = node.node.defaultChild as CfnResource & Record<string, unknown>;
  const protection = PROTECTION[resource.cfnResourceType];
  if (protection === undefined || goesWithStack(resource)) { return false; }
  const { property, value } = protection;
  if (resource[property] !== undefined) { return true; }
  const produce = () => (goesWithStack(resource) ? undefined : value);
  resource[property] = typeof value === 'string' ? Lazy.string({ produce: () => produce() as string | undefined }) : Lazy.any({ produce });
  return true;
}

function goesWithStack(resource: CfnResource): boolean {
  return resource.cfnOptions.deletionPolicy === CfnDeletionPolicy.DELETE;
}
