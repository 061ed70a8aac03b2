import type { ControlFamily } from './control';

export const sec: ControlFamily = {
  id: 'SEC',
  title: 'Secrets',
  controls: [
    {
      id: 'SEC-01',
      title: 'Secrets rotate',
      statement: 'Secrets are changed on a schedule, without anyone seeing them.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 9, rationale: 'A leaked secret is of use only until it changes.' },
      ],
      testProcedure: 'Describe the secrets in the account, and compare the date each was last changed with its schedule.',
    },
    {
      id: 'SEC-02',
      title: 'Credentials never stand in code or configuration',
      statement: 'Passwords, keys and tokens are kept in a secret store and read at run time; none stands in code or configuration.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 9, rationale: 'Whoever reads the code or the template must not learn a credential.' },
      ],
      testProcedure: 'Search the deployed templates of the sample for the properties cited here, and see that each holds a reference.',
    },
  ],
};
