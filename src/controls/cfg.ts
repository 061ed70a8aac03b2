import type { ControlFamily } from './control';

export const cfg: ControlFamily = {
  id: 'CFG',
  title: 'Configuration and vulnerabilities',
  controls: [
    {
      id: 'CFG-01',
      title: 'Configuration changes are recorded',
      statement: 'A recorder keeps the configuration of every resource and each change to it.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.1', strength: 'primary', pointOfFocus: 3, rationale: 'A change that bypassed the code shows in the record.' },
        { id: 'CC8.1', strength: 'supporting', pointOfFocus: 5, rationale: 'Changes are tracked.' },
        { id: 'CC3.4', strength: 'supporting', pointOfFocus: 4, rationale: 'Changes of the system can be assessed.' },
        { id: 'CC4.1', strength: 'supporting', pointOfFocus: 3, rationale: 'There is a baseline to compare with.' },
        { id: 'CC2.1', strength: 'supporting', pointOfFocus: 6, rationale: 'The record is an inventory of assets.' },
      ],
      testProcedure: 'Ask for the status of the recorder in each Region in use, and read the history of one resource of the sample.',
      scope: 'account',
    },
    {
      id: 'CFG-02',
      title: 'Software is scanned for vulnerabilities',
      statement: 'Images and packages are scanned for known vulnerabilities before and while they run.',
      kind: 'detective',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.1', strength: 'primary', pointOfFocus: 5, rationale: 'New vulnerabilities appear in software that did not change.' },
        { id: 'CC3.2', strength: 'supporting', pointOfFocus: 6, rationale: 'Findings are input to the assessment of risk.' },
        { id: 'CC6.8', strength: 'supporting', pointOfFocus: 5, rationale: 'What enters the system is scanned.' },
      ],
      testProcedure: 'Read the scan results of the images in the sample, and what was done about the findings above the agreed severity.',
    },
    {
      id: 'CFG-03',
      title: 'Software versions receive security patches',
      statement: 'Engines and runtimes are of versions that still receive security patches, and take minor ones automatically.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC7.1', strength: 'primary', pointOfFocus: 2, rationale: 'An unpatched version has weaknesses that everyone can look up.' },
        { id: 'CC8.1', strength: 'supporting', pointOfFocus: 14, rationale: 'Patches are managed.' },
      ],
      testProcedure: 'Compare the versions in the account with the vendors\' end-of-support dates.',
    },
  ],
};
