import type { ControlFamily } from './control';

export const mon: ControlFamily = {
  id: 'MON',
  title: 'Monitoring and detection',
  controls: [
    {
      id: 'MON-01',
      title: 'Alarms notify people',
      statement: 'Alarms notify the people on duty.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 2, rationale: 'A measure that nobody hears of detects nothing.' },
        { id: 'CC7.4', strength: 'supporting', pointOfFocus: 6, rationale: 'Response begins with the message.' },
        { id: 'CC4.2', strength: 'supporting', pointOfFocus: 2, rationale: 'Shortfalls reach those who can act.' },
      ],
      testProcedure: 'Select alarms from the inventory, follow their action to a subscribed person or tool, and look up one notification of the period.',
    },
    {
      id: 'MON-02',
      title: 'Threat detection runs in the account',
      statement: 'Threat detection runs in every Region in use.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 1, rationale: 'A detector compares activity with known patterns of attack.' },
        { id: 'CC6.8', strength: 'supporting', pointOfFocus: 4, rationale: 'Malicious software is detected at work.' },
      ],
      testProcedure: 'Ask each Region for the state of its detector, and read the findings of the period with what was done about them.',
      scope: 'account',
    },
    {
      id: 'MON-03',
      title: 'Security-relevant events raise alarms',
      statement: 'Use of the root user, changes to permissions, to the trail and to the network raise an alarm.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 3, rationale: 'Filters pick the few events that matter out of the log.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'Events reach those who evaluate them.' },
      ],
      testProcedure: 'Cause one of the listed events in a test account, and follow the alarm to the people it notifies.',
      scope: 'account',
    },
    {
      id: 'MON-04',
      title: 'Workloads report metrics and traces',
      statement: 'Workloads report metrics and traces from which anomalies can be seen.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.2', strength: 'primary', pointOfFocus: 2, rationale: 'A departure from the normal shows in measures that are taken all the time.' },
        { id: 'A1.1', strength: 'supporting', pointOfFocus: 1, rationale: 'The same measures show how much capacity is used.' },
      ],
      testProcedure: 'Open the metrics and traces of a sample of workloads for a day of the period.',
    },
  ],
};
