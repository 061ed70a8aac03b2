import type { Circumstances, Properties } from './default';

/** The user said that the resource goes with its stack. Protection against deletion would contradict that. */
export function isKept({ given }: Circumstances): boolean {
  return given.removalPolicy !== 'destroy';
}

/** Functions that CloudFront runs at the edge take neither tracing, nor a key, nor a dead-letter queue. */
export function isAtHome({ site }: Circumstances): boolean {
  return site.owner !== 'EdgeFunction' && !site.path.includes('edge-lambda-stack-');
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
