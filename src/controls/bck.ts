import type { ControlFamily } from './control';

export const bck: ControlFamily = {
  id: 'BCK',
  title: 'Backup and recovery',
  controls: [
    {
      id: 'BCK-01',
      title: 'Data stores are backed up',
      statement: 'Data stores are backed up automatically and backups are kept for a stated time.',
      kind: 'corrective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.2', strength: 'primary', pointOfFocus: 8, rationale: 'Data can be brought back after a loss.' },
        { id: 'CC7.5', strength: 'supporting', pointOfFocus: 1, rationale: 'Recovery from an incident starts from backups.' },
        { id: 'PI1.5', strength: 'supporting', pointOfFocus: 2, rationale: 'Archives of stored data are kept.' },
      ],
      testProcedure: 'List the recovery points of each store of the inventory for a day of the period, and compare with plan and retention.',
    },
    {
      id: 'BCK-02',
      title: 'Overwritten or deleted data can be restored',
      statement: 'Data that is overwritten or deleted by mistake can be restored to the state before.',
      kind: 'corrective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.2', strength: 'primary', pointOfFocus: 8, rationale: 'Not only a loss but also a wrong change can be undone.' },
        { id: 'CC7.5', strength: 'supporting', pointOfFocus: 1, rationale: 'The state before an incident can be restored.' },
        { id: 'PI1.5', strength: 'supporting', pointOfFocus: 1, rationale: 'Stored items are guarded against unwanted change.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Confidential information is guarded against destruction.' },
      ],
      testProcedure: 'Overwrite an object or item in a test store with the same settings, and restore the state before.',
    },
    {
      id: 'BCK-03',
      title: 'Backups cannot be destroyed or read by the wrong people',
      statement: 'Backups are encrypted, and cannot be deleted before their time.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.2', strength: 'primary', pointOfFocus: 11, rationale: 'A backup that an attacker can delete is none.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 10, rationale: 'A backup holds the same data as its source and is protected alike.' },
        { id: 'PI1.5', strength: 'supporting', pointOfFocus: 2, rationale: 'Archives are protected.' },
      ],
      testProcedure: 'Describe the vaults in the account, compare key and lock with the evidence, and try to delete a recovery point in a test vault with the same lock.',
    },
    {
      id: 'BCK-04',
      title: 'Restores are tested',
      statement: 'Backups are restored on a schedule to show that they can be.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.3', strength: 'primary', pointOfFocus: 2, rationale: 'Only a restore shows that a backup is whole.' },
        { id: 'CC7.5', strength: 'supporting', pointOfFocus: 6, rationale: 'Recovery is tested before it is needed.' },
      ],
      testProcedure: 'Read the results of the restore tests of the period and what was done about failures.',
    },
    {
      id: 'BCK-05',
      title: 'Copies are held in another place',
      statement: 'Backups or replicas are held in another Region or account.',
      kind: 'corrective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.2', strength: 'primary', pointOfFocus: 9, rationale: 'A copy elsewhere survives the loss of the place.' },
        { id: 'CC9.1', strength: 'supporting', pointOfFocus: 1, rationale: 'The risk of losing a Region or an account is reduced.' },
      ],
      testProcedure: 'List the copies in the other Region or account for a day of the period and reconcile them with the originals.',
    },
  ],
};
