import type { ControlFamily } from './control';

export const log: ControlFamily = {
  id: 'LOG',
  title: 'Logging',
  controls: [
    {
      id: 'LOG-01',
      title: 'Account activity is recorded',
      statement: 'A trail records the management activity of the account in every Region and is never switched off.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 1, rationale: 'What is not recorded cannot be noticed.' },
        { id: 'CC2.1', strength: 'supporting', pointOfFocus: 8, rationale: 'The record is the information that other controls rely on.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'Events can be reviewed afterwards.' },
      ],
      testProcedure: 'Ask for the status of the trail, pick a management action of the period in each Region in use, and find it in the log.',
    },
    {
      id: 'LOG-02',
      title: 'Audit logs are protected against tampering',
      statement: 'Audit logs are encrypted, kept where few can write, and sealed so that a change or a gap shows.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.3', strength: 'primary', pointOfFocus: 2, rationale: 'An event is evaluated by logs, so the logs must be true.' },
        { id: 'CC7.2', strength: 'supporting', pointOfFocus: 4, rationale: 'The means of detection are watched themselves.' },
        { id: 'PI1.5', strength: 'supporting', pointOfFocus: 4, rationale: 'Records are stored whole.' },
      ],
      testProcedure: 'Validate the digest files of the trail for the period with the CloudTrail command, and review who may write to the log bucket.',
    },
    {
      id: 'LOG-03',
      title: 'Requests to data stores and entry points are logged',
      statement: 'Requests to data stores and to the system\'s entry points are logged.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 2, rationale: 'Misuse of data shows in who asked for it.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'An investigation needs the requests.' },
      ],
      testProcedure: 'Make a request to a store and to an entry point of the sample and find both in the log that is cited here.',
    },
    {
      id: 'LOG-04',
      title: 'Network traffic is logged',
      statement: 'Traffic in every network of the system is logged.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 2, rationale: 'Connections that nobody expects show in the flow log.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'An investigation needs to know who spoke with whom.' },
      ],
      testProcedure: 'List the VPCs of the account and their flow logs, reconcile both with this mapping, and read an entry of the period.',
    },
    {
      id: 'LOG-05',
      title: 'Workload and database logs are collected centrally',
      statement: 'Workloads and databases send their logs to the central log service.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 1, rationale: 'Logs that stay on a host vanish with it.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'Events of several components can be read side by side.' },
      ],
      testProcedure: 'Pick workloads from the inventory and find entries of the period for each in the central log service.',
    },
    {
      id: 'LOG-06',
      title: 'Logs are kept for the whole audit period',
      statement: 'Logs are kept for at least a year.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 1, rationale: 'A slow attack is noticed only by logs that reach back far enough.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'Events of the whole audit period can be evaluated.' },
      ],
      testProcedure: 'Read the retention of the log groups in the account, and find an entry from the first month of the period.',
    },
  ],
};
