import type { ControlFamily } from './control';

export const prv: ControlFamily = {
  id: 'PRV',
  title: 'Privacy',
  controls: [
    {
      id: 'PRV-01',
      title: 'Personal data is disclosed to known parties only',
      statement: 'Stores of personal data grant access to parties that are known and agreed.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'P6.1', strength: 'primary', pointOfFocus: 3, rationale: 'Personal information goes to proper parties only.' },
        { id: 'CC6.7', strength: 'supporting', pointOfFocus: 1, rationale: 'The ability to move data out is limited.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Personal information is confidential, too.' },
      ],
      testProcedure: 'Name for each grant on a store of personal data the agreement that it rests on.',
    },
    {
      id: 'PRV-02',
      title: 'Disclosure of personal data is recorded',
      statement: 'Reads of personal data are recorded.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'P6.2', strength: 'primary', pointOfFocus: 1, rationale: 'There is a record of disclosures.' },
        { id: 'P6.3', strength: 'supporting', pointOfFocus: 1, rationale: 'Disclosures that nobody allowed show in the same record.' },
        { id: 'CC7.2', strength: 'supporting', pointOfFocus: 2, rationale: 'Unusual reads are anomalies.' },
      ],
      testProcedure: 'Read an item of a test store with the same settings and find the access in the log.',
    },
  ],
};
