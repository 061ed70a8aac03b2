import type { IConstruct } from 'constructs';
import { EXCLUSION_METADATA } from './declared-exclusions';
import { callOrigin } from './origin';

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
    const { reason, approvedBy } = props;
    this.scope.node.addMetadata(EXCLUSION_METADATA, { reason, ...(approvedBy === undefined ? {} : { approvedBy }), declaredAt: callOrigin() });
  }
}
