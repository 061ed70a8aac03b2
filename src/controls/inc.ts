import type { ControlFamily } from './control';

export const inc: ControlFamily = {
  id: 'INC',
  title: 'Incidents',
  controls: [
    {
      id: 'INC-01',
      title: 'Findings are gathered in one place and reach the people who respond',
      statement: 'Findings of detectors and configuration checks are gathered in one place and routed to the people who respond to incidents; response plans and contacts are set up beforehand.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.4', strength: 'primary', pointOfFocus: 6, rationale: 'The message to those who respond is set up beforehand.' },
        { id: 'CC7.3', strength: 'supporting', pointOfFocus: 2, rationale: 'Events are communicated and reviewed.' },
        { id: 'CC4.2', strength: 'supporting', pointOfFocus: 2, rationale: 'Shortfalls reach their owners.' },
      ],
      testProcedure: 'Create a sample finding in a test account, and follow it to the people on duty.',
      scope: 'account',
    },
  ],
};
