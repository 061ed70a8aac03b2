import { ACCOUNT } from '../../model/account';
import { fail, pass, undecided } from '../../model/outcome';
import type { Check } from '../rule';

/**
 * A check of the account: something of one of these types must be declared, by whatever name. Whether it is set well is
 * judged where it stands. It runs only where the app owns the account's baseline.
 */
export function accountDeclares(what: string, ...types: readonly string[]): Readonly<Record<typeof ACCOUNT, Check>> {
  return {
    [ACCOUNT]: (account) => {
      const expected = types.join(' or ');
      const [found] = types.flatMap((type) => account.others(type));
      const evidence = { pointer: found?.resource.entryPointer ?? '', operator: 'declared', expected, ...(found === undefined ? {} : { document: found.resource.unit.file, actual: found.type }) };
      if (found !== undefined) { return pass(evidence); }
      // What could not be read may hold it.
      return account.graph.problems.length > 0 ? undecided(`whether the account has ${what} is not known, since a part of the input could not be read`, evidence)
        : fail(`the account declares no ${what}`, evidence);
    },
  };
}
