import type { ControlFamily } from './control';

export const inv: ControlFamily = {
  id: 'INV',
  title: 'Inventory',
  controls: [
    {
      id: 'INV-01',
      title: 'Resources name their system, owner and environment',
      statement: 'Resources carry tags for system, owner and environment.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC2.1', strength: 'primary', pointOfFocus: 6, rationale: 'Assets are recorded with who answers for them.' },
        { id: 'CC8.1', strength: 'supporting', pointOfFocus: 12, rationale: 'The baseline says what belongs to which system.' },
      ],
      testProcedure: 'Compare the tags in the account with the list of systems and owners.',
    },
  ],
};
