import type { ControlFamily } from './control';

export const inv: ControlFamily = {
  id: 'INV',
  title: 'Inventory',
  controls: [
    {
      id: 'INV-01',
      title: 'Resources name their system, owner, environment and purpose',
      statement: 'Resources carry tags for system, owner and environment, network rules state what they are for, and what is no longer used is removed.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC2.1', strength: 'primary', pointOfFocus: 6, rationale: 'Assets are recorded with who answers for them.' },
        { id: 'CC8.1', strength: 'supporting', pointOfFocus: 12, rationale: 'The baseline says what belongs to which system.' },
      ],
      testProcedure: 'Compare the tags in the account with the list of systems and owners. Read the descriptions of the rules in a sample of security groups, and ask the owner of one whether it still holds.',
    },
  ],
};
