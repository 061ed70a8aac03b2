import { Statement } from './policy/statement';
import type { Value } from './value';

export type { PolicyCondition } from './policy/conditions';
export { Statement } from './policy/statement';

/**
 * A policy document in one normal form, whatever shape it was written in: one statement or a list, strings or lists,
 * `NotAction`, `NotPrincipal`, `NotResource`, condition operators and keys in any case, `...IfExists` and set
 * operators. All answers are three-valued: `undefined` means that it depends on what is known only at deploy time.
 *
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export class PolicyDocument {
  /** Reads a document given as an object, or as a string that holds JSON. */
  public static of(value: Value): PolicyDocument {
    const document = value.parsedText();
    const statements = document.at('Statement').items();
    const unreadable = document.isUnknown || statements === undefined || (document.present() === true && document.resolved.kind !== 'object');
    return new PolicyDocument(
      document,
      (statements ?? []).filter((statement) => statement.resolved.kind === 'object').map((statement, index) => new Statement(statement, index)),
      !unreadable && (statements ?? []).every((statement) => statement.resolved.kind === 'object'),
    );
  }

  private constructor(
    public readonly value: Value,
    public readonly statements: readonly Statement[],
    /** False when a part of the document could not be read; then no answer "nothing is allowed" is safe. */
    public readonly complete: boolean,
  ) {}

  public get present(): boolean | undefined { return this.value.present(); }
  public get allows(): readonly Statement[] { return this.statements.filter((statement) => statement.effect !== 'Deny'); }
  public get denies(): readonly Statement[] { return this.statements.filter((statement) => statement.effect === 'Deny'); }

  /**
   * Whether one of its statements allows strangers to do something that no other statement denies them. A deny counts
   * where it is sure to hold for all but known parties, for each action and resource of the allow.
   */
  public lets(allow: Statement): boolean | undefined {
    const open = allow.allowsStrangers();
    if (open === false || this.denies.length === 0) { return open; }
    const actions = allow.usesNotAction ? ['*'] : allow.actions?.map((action) => action.text()) ?? [undefined];
    const resources = allow.usesNotResource ? ['*'] : allow.resources === undefined ? undefined : allow.resources.length === 0 ? [undefined] : allow.resources.map((resource) => resource.expression());
    const answers = actions.flatMap((action) => resources?.map((resource) => {
      if (action === undefined) { return false; }
      const denied = this.denies.map((deny) => deny.deniesStrangers(action, resource));
      return denied.includes(true) ? true : denied.includes(undefined) ? undefined : false;
    }) ?? [false]);
    if (answers.includes(false)) { return open; }
    return answers.includes(undefined) ? undefined : false;
  }
}
