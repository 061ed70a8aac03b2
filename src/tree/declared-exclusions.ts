import type { IConstruct } from 'constructs';
import { isObject, type Json } from '../model/json';

/** The metadata entry that declares a scope out of audit, on the construct that is its root. */
export const EXCLUSION_METADATA = 'cdk-soc2:exclusion';

export interface DeclaredExclusion { readonly constructPath: string; readonly reason: string; readonly approvedBy?: string }

/**
 * Every scope of a tree that was declared out of audit. The metadata may be anybody's: the scope is the construct that
 * carries it, and without a reason it is none.
 */
export function declaredExclusions(root: IConstruct): DeclaredExclusion[] {
  return root.node.findAll().flatMap((node) => node.node.metadata.filter((entry) => entry.type === EXCLUSION_METADATA).flatMap((entry) => {
    const { reason, approvedBy } = isObject(entry.data as Json) ? entry.data as Record<string, Json> : {};
    if (typeof reason !== 'string' || reason.trim() === '') { return []; }
    return [{ constructPath: node.node.path, reason, ...(typeof approvedBy === 'string' ? { approvedBy } : {}) }];
  }));
}
