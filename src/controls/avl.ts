import type { ControlFamily } from './control';

export const avl: ControlFamily = {
  id: 'AVL',
  title: 'Availability',
  controls: [
    {
      id: 'AVL-01',
      title: 'Components survive the loss of an Availability Zone',
      statement: 'Components of the production system run in at least two Availability Zones.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.2', strength: 'primary', pointOfFocus: 10, rationale: 'Processing goes on in another zone.' },
        { id: 'CC9.1', strength: 'supporting', pointOfFocus: 1, rationale: 'The disruption of one site does not disrupt the service.' },
      ],
      testProcedure: 'Describe the components of the sample in the account, and read the record of a failover, real or drilled.',
    },
    {
      id: 'AVL-02',
      title: 'Stateful resources are protected against deletion',
      statement: 'Resources that hold state cannot be deleted by a single mistaken call or deployment.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.2', strength: 'primary', pointOfFocus: 11, rationale: 'A mistake does not take the service or its data down.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Confidential information is guarded against destruction.' },
        { id: 'CC8.1', strength: 'supporting', pointOfFocus: 9, rationale: 'A deployment cannot remove state unnoticed.' },
      ],
      testProcedure: 'Try to delete a test resource with the same settings, and observe the refusal.',
    },
    {
      id: 'AVL-03',
      title: 'Capacity is measured and follows demand',
      statement: 'Use of processing, storage and memory is measured often enough to act on it, and capacity grows and shrinks with demand within stated bounds.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'A1.1', strength: 'primary', pointOfFocus: 3, rationale: 'Capacity is changed to match the use.' },
      ],
      testProcedure: 'Open the utilisation and the scaling activity of a sample of components for the busiest day of the period, and compare the interval with the evidence.',
    },
  ],
};
