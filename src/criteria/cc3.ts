import type { Criterion } from './criterion';

/** Risk Assessment. */
export const cc3: readonly Criterion[] = [
  {
    id: 'CC3.1', category: 'security', series: { id: 'CC3', name: 'Risk Assessment' },
    title: 'Objectives clear enough to assess risk',
    infrastructure: 'none',
    infrastructureNote: 'Management sets objectives; enabling a scanner does not.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management assesses risk; findings of scanners and detectors are one input.',
    pointsOfFocus: [],
  },
  {
    id: 'CC3.2', category: 'security', series: { id: 'CC3', name: 'Risk Assessment' },
    title: 'Risks found and analysed',
    infrastructure: 'supporting',
    infrastructureNote: 'Vulnerability and threat feeds (Inspector, GuardDuty, Security Hub) supply risk input.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management assesses risk; findings of scanners and detectors are one input.',
    pointsOfFocus: [
      { n: 6, label: 'Weak points in components identified', infrastructure: 'supporting' },
      { n: 8, label: 'Significance of risks judged', infrastructure: 'none' },
    ],
  },
  {
    id: 'CC3.3', category: 'security', series: { id: 'CC3', name: 'Risk Assessment' },
    title: 'Fraud potential considered',
    infrastructure: 'none',
    infrastructureNote: 'A management analysis; escalation-path checks only inform it.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management assesses risk; findings of scanners and detectors are one input.',
    pointsOfFocus: [],
  },
  {
    id: 'CC3.4', category: 'security', series: { id: 'CC3', name: 'Risk Assessment' },
    title: 'Significant change identified',
    infrastructure: 'supporting',
    infrastructureNote: 'Recorded configuration change and pull requests against templates show system change.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management assesses risk; findings of scanners and detectors are one input.',
    pointsOfFocus: [
      { n: 4, label: 'System and technology change assessed', infrastructure: 'supporting' },
      { n: 6, label: 'Shifts in threats assessed', infrastructure: 'supporting' },
    ],
  },
];
