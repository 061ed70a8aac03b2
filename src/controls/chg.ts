import type { ControlFamily } from './control';

export const chg: ControlFamily = {
  id: 'CHG',
  title: 'Change management',
  controls: [
    {
      id: 'CHG-01',
      title: 'Infrastructure is changed only through code that passes the gate',
      statement: 'Infrastructure is described in versioned code. Every change passes an automatic gate before it is deployed, and the gate\'s result is kept.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC8.1', strength: 'primary', pointOfFocus: 12, rationale: 'A baseline configuration is kept as code, and deployment is controlled by the gate.' },
        { id: 'CC7.1', strength: 'supporting', pointOfFocus: 1, rationale: 'The rules of the gate are the configuration standard.' },
      ],
      testProcedure: 'Check out a commit of the period, run the synthesis again, and compare the content digest with the one in this mapping; then compare the template with the deployed one.',
    },
    {
      id: 'CHG-02',
      title: 'Deployed artefacts cannot be swapped',
      statement: 'Artefacts that are deployed cannot be overwritten afterwards, or are verified by signature.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.8', strength: 'primary', pointOfFocus: 1, rationale: 'Nobody can put other software in the place of what was reviewed.' },
        { id: 'CC8.1', strength: 'supporting', pointOfFocus: 9, rationale: 'What was approved is what runs.' },
      ],
      testProcedure: 'Try to push an image under an existing tag in a test repository with the same settings, and observe the refusal.',
    },
    {
      id: 'CHG-03',
      title: 'Deployments can be rolled back',
      statement: 'A deployment that fails is rolled back automatically.',
      kind: 'corrective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC8.1', strength: 'primary', pointOfFocus: 9, rationale: 'A change that does harm is taken back in an orderly way.' },
        { id: 'A1.2', strength: 'supporting', pointOfFocus: 11, rationale: 'A failed change does not take the service down.' },
      ],
      testProcedure: 'Read the record of a failed deployment of the period, or of a drill, and see that the version before was restored.',
    },
    {
      id: 'CHG-04',
      title: 'Production changes are approved in the pipeline',
      statement: 'Changes reach production after an approval or a policy check in the pipeline.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC8.1', strength: 'primary', pointOfFocus: 8, rationale: 'Changes are approved before they take effect.' },
        { id: 'CC5.2', strength: 'supporting', pointOfFocus: 4, rationale: 'The pipeline is a general control over technology.' },
      ],
      testProcedure: 'Pick deployments of the period and read for each who approved it, and when.',
    },
  ],
};
