import type { Criterion } from './criterion';

/** Monitoring Activities. */
export const cc4: readonly Criterion[] = [
  {
    id: 'CC4.1', category: 'security', series: { id: 'CC4', name: 'Monitoring Activities' },
    title: 'Ongoing and separate evaluations of controls',
    infrastructure: 'supporting',
    infrastructureNote: 'Synth-time rule packs, Config rules and Security Hub standards are ongoing evaluations.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management evaluates its controls; the gate and its record are one evaluation.',
    pointsOfFocus: [
      { n: 1, label: 'Mix of continuous and periodic checks', infrastructure: 'supporting' },
      { n: 3, label: 'Known baseline to compare with', infrastructure: 'supporting' },
      { n: 5, label: 'Checks built into normal process', infrastructure: 'supporting' },
      { n: 8, label: 'Several kinds of evaluation used', infrastructure: 'supporting' },
    ],
  },
  {
    id: 'CC4.2', category: 'security', series: { id: 'CC4', name: 'Monitoring Activities' },
    title: 'Deficiencies reported and corrected',
    infrastructure: 'supporting',
    infrastructureNote: 'Findings routed to people by alarms and events; the follow-up itself is process.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management evaluates its controls; the gate and its record are one evaluation.',
    pointsOfFocus: [
      { n: 2, label: 'Shortfalls told to owners', infrastructure: 'supporting' },
      { n: 3, label: 'Fixes tracked', infrastructure: 'none' },
    ],
  },
];
