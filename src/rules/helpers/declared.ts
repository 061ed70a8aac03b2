import type { Ternary } from './logic';
import { ACCOUNT } from '../../model/account';
import { fail, pass, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Check } from '../rule';

/**
 * A check of the account: something of one of these types must be declared, by whatever name. Whether it is set well is
 * judged where it stands. It runs only where the app owns the account's baseline.
 */
export function accountDeclares(what: string, ...types: readonly string[]): Readonly<Record<typeof ACCOUNT, Check>> {
  return accountDeclaresSuch(what, types, () => true);
}

/** The same where not every resource of the types does what is asked for: one that has another task is no failure, and no answer either. */
export function accountDeclaresSuch(what: string, types: readonly string[], counts: (view: ResourceView) => Ternary): Readonly<Record<typeof ACCOUNT, Check>> {
  return {
    [ACCOUNT]: (account) => {
      const expected = types.join(' or ');
      const answers = types.flatMap((type) => account.others(type)).map((view) => ({ view, answer: counts(view) }));
      const found = answers.find(({ answer }) => answer === true)?.view;
      const evidence = { pointer: found?.resource.entryPointer ?? '', operator: 'declared', expected, ...(found === undefined ? {} : { document: found.resource.unit.file, actual: found.type }) };
      if (found !== undefined) { return pass(evidence); }
      const perhaps = answers.find(({ answer }) => answer === undefined)?.view;
      if (perhaps !== undefined) { return undecided(`whether ${perhaps.address} is a ${what} is known only at deploy time`, { ...evidence, pointer: perhaps.resource.entryPointer, document: perhaps.resource.unit.file }); }
      // What could not be read may hold it.
      return account.graph.problems.length > 0 ? undecided(`whether the account has ${what} is not known, since a part of the input could not be read`, evidence)
        : fail(`the account declares no ${what}`, evidence);
    },
  };
}
