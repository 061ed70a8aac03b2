import type { IConstruct } from 'constructs';
import { originOf } from './origin';

/** The metadata entry that declares a scope out of audit. */
export const EXCLUSION_METADATA = 'cdk-soc2:exclusion';

/** Why a scope is out of audit. */
export interface ScopeExclusionProps {
  /** Why nothing below the construct belongs to the audited system. The mapping prints it. */
  readonly reason: string;

  /**
   * Who decided it.
   *
   * @default - not recorded
   */
  readonly approvedBy?: string;
}

/** Says what belongs to the audited system. */
export class Soc2Scope {
  /** The audit scope at a construct: a Stage, a Stack, or anything below. */
  public static of(scope: IConstruct): Soc2Scope {
    return new Soc2Scope(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Leaves everything below the construct out of the audit. It is counted and named in the mapping, and not judged.
   *
   * Throws when the reason is empty.
   */
  public exclude(props: ScopeExclusionProps): void {
    if (typeof props.reason !== 'string' || props.reason.trim() === '') {
      throw new Error(`cdk-soc2: ${this.scope.node.path || 'the app'} is excluded without a reason. Say why it is no part of the audited system`);
    }
    const exclusion: DeclaredExclusion = {
      constructPath: this.scope.node.path, reason: props.reason,
      ...(props.approvedBy === undefined ? {} : { approvedBy: props.approvedBy }),
    };
    this.scope.node.addMetadata(EXCLUSION_METADATA, { ...exclusion, declaredAt: originOf(new Error().stack?.split('\n').slice(1) ?? []) });
  }
}

export interface DeclaredExclusion { readonly constructPath: string; readonly reason: string; readonly approvedBy?: string }

/** Every scope of a tree that was declared out of audit. */
export function declaredExclusions(root: IConstruct): DeclaredExclusion[] {
  return root.node.findAll().flatMap((node) => node.node.metadata.filter((entry) => entry.type === EXCLUSION_METADATA).map((entry) => {
    const { constructPath, reason, approvedBy } = entry.data as DeclaredExclusion;
    return { constructPath, reason, ...(approvedBy === undefined ? {} : { approvedBy }) };
  }));
}
