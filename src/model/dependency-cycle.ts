import type { Evidence } from './outcome';
import type { Resource, Unit } from './resource';

/** Things that each need the next one to be there first, so that none can be created: the deployment is refused. */
export interface DependencyCycle {
  readonly unit: Unit;
  /** The first of them: where it stands, what it is called, and the resource that it is, if it is one. */
  readonly pointer: string;
  readonly address: string;
  readonly resource?: Resource;
  /** In order, the first once more at the end: `Key`, `Bucket`, `Queue`, `Key`. */
  readonly chain: readonly string[];
  /** Under which condition, where that is not always: `condition IsProd is true`. */
  readonly where?: string;
  /** Where each refers to the next. */
  readonly evidence: readonly Evidence[];
  /** How to break it. */
  readonly fix: string;
}
