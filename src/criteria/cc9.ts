import type { Criterion } from './criterion';

/** Risk Mitigation. */
export const cc9: readonly Criterion[] = [
  {
    id: 'CC9.1', category: 'security', series: { id: 'CC9', name: 'Risk Mitigation' },
    title: 'Mitigation of business-disruption risk',
    infrastructure: 'supporting',
    infrastructureNote: 'Redundancy and backup are mitigations; the risk decision is management evidence.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management decides how to treat the risk; redundancy and backup are mitigations.',
    pointsOfFocus: [
      { n: 1, label: 'Disruption risk mitigated', infrastructure: 'supporting' },
      { n: 2, label: 'Insurance considered', infrastructure: 'none' },
    ],
  },
  {
    id: 'CC9.2', category: 'security', series: { id: 'CC9', name: 'Risk Mitigation' },
    title: 'Vendor and partner risk',
    infrastructure: 'none',
    infrastructureNote: 'Vendor reviews. Scoped cross-account trust is only a trace.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'We assess vendors, and review the report of AWS and its list of services each year.',
    pointsOfFocus: [],
  },
];
