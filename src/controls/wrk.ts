import type { ControlFamily } from './control';

export const wrk: ControlFamily = {
  id: 'WRK',
  title: 'Workload hardening',
  controls: [
    {
      id: 'WRK-01',
      title: 'Workloads run without excess privilege',
      statement: 'Containers run without privileged mode, as ordinary users, and cannot change their own software.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.8', strength: 'primary', pointOfFocus: 1, rationale: 'Software that was not put there cannot be installed at run time.' },
        { id: 'CC6.3', strength: 'supporting', pointOfFocus: 3, rationale: 'A process has no more rights than its task needs.' },
      ],
      testProcedure: 'Describe the running tasks of the sample and compare privilege, user and file system with the evidence.',
    },
  ],
};
