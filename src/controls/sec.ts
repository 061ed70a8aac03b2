import type { ControlFamily } from './control';

export const sec: ControlFamily = {
  id: 'SEC',
  title: 'Secrets',
  controls: [
    {
      id: 'SEC-01',
      title: 'Secrets are kept in a secret store and rotate',
      statement: 'Passwords, keys and tokens are kept in a secret store, read at run time and changed on a schedule without anyone seeing them; none stands in code or configuration.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 9, rationale: 'Whoever reads the code must not learn a credential, and a leaked one is of use only until it changes.' },
      ],
      testProcedure: 'Describe the secrets in the account, and compare the date each was last changed with its schedule. Search the deployed templates of the sample for the properties cited here, and see that each holds a reference.',
    },
  ],
};
