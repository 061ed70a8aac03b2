import type { ControlFamily } from './control';

export const prc: ControlFamily = {
  id: 'PRC',
  title: 'Processing integrity',
  controls: [
    {
      id: 'PRC-01',
      title: 'Failed work is kept and can be repeated',
      statement: 'Work that could not be processed is kept aside, noticed and repeated.',
      kind: 'corrective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'PI1.3', strength: 'primary', pointOfFocus: 3, rationale: 'Errors in processing are found and corrected, and nothing is lost.' },
      ],
      testProcedure: 'Send a message that cannot be processed to a test queue with the same settings, and find it set aside.',
    },
    {
      id: 'PRC-02',
      title: 'Inputs are checked at the edge',
      statement: 'Inputs are checked for completeness and form before they are processed.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'PI1.2', strength: 'primary', pointOfFocus: 2, rationale: 'Input that does not fit is refused.' },
        { id: 'CC6.6', strength: 'supporting', pointOfFocus: 1, rationale: 'Malformed requests do not reach the application.' },
      ],
      testProcedure: 'Send incomplete requests to a sample of methods, and observe that they are refused.',
    },
    {
      id: 'PRC-03',
      title: 'Delivery of outputs is recorded',
      statement: 'Delivery of outputs, and its failure, is recorded.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'PI1.4', strength: 'primary', pointOfFocus: 4, rationale: 'Records show what was delivered to whom.' },
      ],
      testProcedure: 'Pick outputs of the period and find the record of their delivery.',
    },
    {
      id: 'PRC-04',
      title: 'What the system takes as input is defined',
      statement: 'The form of messages and requests is registered, versioned and checked against, and inputs are kept long enough to be processed again.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'PI1.2', strength: 'primary', pointOfFocus: 1, rationale: 'What counts as complete and valid input is laid down.' },
        { id: 'PI1.1', strength: 'supporting', pointOfFocus: 1, rationale: 'Definitions of the data are kept where producers and consumers find them.' },
      ],
      testProcedure: 'Read the registered definitions of a sample of messages, and send one that does not conform in a test environment.',
    },
  ],
};
