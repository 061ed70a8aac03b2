import type { ControlFamily } from './control';

export const ret: ControlFamily = {
  id: 'RET',
  title: 'Retention and classification',
  controls: [
    {
      id: 'RET-01',
      title: 'Data expires by schedule',
      statement: 'Data that has served its purpose is deleted by rule.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'C1.2', strength: 'primary', pointOfFocus: 2, rationale: 'Confidential information is destroyed when it is due.' },
        { id: 'P4.2', strength: 'supporting', pointOfFocus: 1, rationale: 'Personal information is kept no longer than needed.' },
        { id: 'P4.3', strength: 'supporting', pointOfFocus: 3, rationale: 'Personal information is destroyed by rule.' },
      ],
      testProcedure: 'Compare the expiry rules in the account with the retention schedule, and look for items older than the rule allows.',
    },
    {
      id: 'RET-02',
      title: 'Records that must be kept cannot be altered',
      statement: 'Records that must be kept are locked for their time.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'C1.1', strength: 'primary', pointOfFocus: 3, rationale: 'Information is guarded against destruction while it must be kept.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'Records of events stay true.' },
        { id: 'PI1.5', strength: 'supporting', pointOfFocus: 2, rationale: 'Archives are protected.' },
      ],
      testProcedure: 'Read the lock of the store in the account, and try to delete a locked object in a test store with the same settings.',
    },
    {
      id: 'RET-03',
      title: 'Data stores are classified and have an owner',
      statement: 'Each data store carries the class of its data and an owner.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'C1.1', strength: 'primary', pointOfFocus: 1, rationale: 'Confidential information is identified where it is kept.' },
        { id: 'CC2.1', strength: 'supporting', pointOfFocus: 7, rationale: 'Information is classified.' },
        { id: 'P4.1', strength: 'supporting', pointOfFocus: 1, rationale: 'Purpose and class limit the use.' },
      ],
      testProcedure: 'Compare the tags of the stores in the account with the data inventory.',
    },
    {
      id: 'RET-04',
      title: 'Copies expire with the data they were made of',
      statement: 'Backups, snapshots and volumes left behind by a machine are deleted by rule, so that a deletion reaches every copy.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'C1.2', strength: 'primary', pointOfFocus: 2, rationale: 'Information is destroyed only when its last copy is.' },
        { id: 'P4.2', strength: 'supporting', pointOfFocus: 1, rationale: 'A copy that is kept for ever is kept longer than needed.' },
        { id: 'P4.3', strength: 'supporting', pointOfFocus: 3, rationale: 'Personal information is destroyed in its copies, too.' },
      ],
      testProcedure: 'List the recovery points and unattached volumes of the account, and look for any that is older than the retention schedule allows.',
    },
  ],
};
