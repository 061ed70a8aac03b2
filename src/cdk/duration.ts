import type { Duration } from 'aws-cdk-lib';

/** A duration in whole days; undefined where it is not given, or known only at deployment. */
export function daysOf(duration: Duration | undefined): number | undefined {
  return duration === undefined || duration.isUnresolved() ? undefined : duration.toDays();
}
