import type { Circumstances, Properties } from './default';

/** Nobody said that the resource goes with its stack. Protection against deletion would contradict that. */
export function isKept({ given }: Circumstances): boolean {
  return [undefined, 'retain', 'retain-on-update-or-delete', 'snapshot'].includes(given.removalPolicy as string);
}

/** Somebody said so of an L1. */
export function goesWithStack(_properties: Properties, deletionPolicy: string | undefined): boolean {
  return deletionPolicy === 'Delete';
}

/** The role is made with the resource, or in the same app: one that is imported may not be given what the default needs. */
export function takesPermissions({ given }: Circumstances): boolean {
  return given.role === undefined || member(given, 'role.node.defaultChild') !== undefined;
}

/** A member of a struct that the user gave, where it is a plain one. */
export function member(properties: Properties, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), properties);
}

/** `postgres`, `mysql`, `aurora-postgresql`, ...: the engine of a database, where it is given. */
export function engineOf({ given }: Circumstances): string {
  const engine = member(given, 'engine.engineType');
  return typeof engine === 'string' ? engine : '';
}

/** Whether a network has subnets without a route to the internet; false where that is not known. */
export function hasIsolatedSubnets({ given }: Circumstances): boolean {
  const subnets = member(given, 'vpc.isolatedSubnets');
  return Array.isArray(subnets) && subnets.length > 0;
}

/** Whether the engine says of which family its parameter groups are, as one does whose version is given. */
export function hasFamily({ given }: Circumstances): boolean {
  return member(given, 'engine.parameterGroupFamily') !== undefined;
}

/** 10.11, 16, ...: the major version of a database engine; NaN where that is not known. */
export function majorVersionOf({ given }: Circumstances): number {
  return Number(member(given, 'engine.engineVersion.majorVersion'));
}
