import type { Criterion } from './criterion';

/** Control Activities. */
export const cc5: readonly Criterion[] = [
  {
    id: 'CC5.1', category: 'security', series: { id: 'CC5', name: 'Control Activities' },
    title: 'Control activities chosen to cut risk',
    infrastructure: 'none',
    infrastructureNote: 'Risk-to-control selection is a management record.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management chooses and documents controls; the rule pack puts the technical ones into force.',
    pointsOfFocus: [],
  },
  {
    id: 'CC5.2', category: 'security', series: { id: 'CC5', name: 'Control Activities' },
    title: 'General technology controls',
    infrastructure: 'supporting',
    infrastructureNote: 'The rule pack and hardened constructs are general IT controls expressed as code.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management selects technology controls; the rule pack and the gate put them into force in code.',
    pointsOfFocus: [
      { n: 2, label: 'Controls over infrastructure', infrastructure: 'supporting' },
      { n: 3, label: 'Controls over security administration', infrastructure: 'supporting' },
      { n: 4, label: 'Controls over acquiring, building, maintaining', infrastructure: 'supporting' },
    ],
  },
  {
    id: 'CC5.3', category: 'security', series: { id: 'CC5', name: 'Control Activities' },
    title: 'Controls rolled out by policy and procedure',
    infrastructure: 'supporting',
    infrastructureNote: 'Policy-as-code shows a policy in force, but the written policy is the evidence.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management chooses and documents controls; the rule pack puts the technical ones into force.',
    pointsOfFocus: [],
  },
];
