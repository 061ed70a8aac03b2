import type { ControlFamily } from './control';

export const enc: ControlFamily = {
  id: 'ENC',
  title: 'Encryption and keys',
  controls: [
    {
      id: 'ENC-01',
      title: 'Data stores encrypt what they hold at rest',
      statement: 'Every data store of the production system encrypts the data it holds at rest. A change that would break this is rejected before it is deployed.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 10, rationale: 'Encryption keeps stored data from anyone who reaches the storage without the right to the key.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Stored confidential information stays protected for as long as it is kept.' },
      ],
      testProcedure: 'Take each data store of the inventory, open the evidence pointer in the deployed template, and compare it with the encryption setting that the console or the describe call of the service shows.',
    },
    {
      id: 'ENC-02',
      title: 'Sensitive stores are encrypted with customer-managed keys',
      statement: 'Stores that hold sensitive data or logs are encrypted with AWS KMS keys that we manage, so that access to the data needs a right to the key as well.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 11, rationale: 'A key of our own lets us decide, log and end the use of the data.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'The key policy is a second limit on who can read confidential data.' },
      ],
      testProcedure: 'For a store of the inventory, follow the key reference in the template to its key policy, and look up in CloudTrail that uses of the key are recorded.',
    },
    {
      id: 'ENC-03',
      title: 'Encryption keys rotate and cannot be destroyed at once',
      statement: 'Symmetric encryption keys that we manage change their key material every year, automatically. Deleting a key takes effect only after a waiting period in which it can be called off.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 11, rationale: 'Rotation limits how much one key protects and how long a leaked one is of use.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Confidential data written later is not exposed by older key material.' },
      ],
      testProcedure: 'List the customer-managed keys of the account, ask each for its rotation status, and reconcile the list with the keys in this mapping. Ask CloudTrail for deletions of keys that were scheduled in the period.',
    },
    {
      id: 'ENC-04',
      title: 'Key policies name who may use a key',
      statement: 'The policy of each key names the principals that may use and administer it; none is open to everyone.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 11, rationale: 'A key protects only as well as its policy limits its use.' },
        { id: 'CC6.3', strength: 'supporting', pointOfFocus: 3, rationale: 'Use and administration of a key are rights of named roles.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Whoever may use the key may read what it protects.' },
      ],
      testProcedure: 'Read the key policy of a sample of keys in the console and compare principals and conditions with the statements cited here.',
    },
  ],
};
