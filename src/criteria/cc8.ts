import type { Criterion } from './criterion';

/** Change Management. */
export const cc8: readonly Criterion[] = [
  {
    id: 'CC8.1', category: 'security', series: { id: 'CC8', name: 'Change Management' },
    title: 'Changes authorised, built, tested, approved, deployed',
    infrastructure: 'supporting',
    infrastructureNote: 'Versioned templates, pipeline approval stages, immutable artefacts and protected stacks show design; approvals live in the code host.',
    responsibility: 'entity',
    awsPart: 'Changes to AWS services.',
    ourPart: 'Changes to our infrastructure pass the gate, the pipeline and an approval.',
    pointsOfFocus: [
      { n: 1, label: 'Whole life cycle managed', infrastructure: 'supporting' },
      { n: 2, label: 'Changes authorised', infrastructure: 'supporting' },
      { n: 5, label: 'Changes tracked', infrastructure: 'direct' },
      { n: 6, label: 'Software configured by standard', infrastructure: 'direct' },
      { n: 7, label: 'Changes tested', infrastructure: 'supporting' },
      { n: 8, label: 'Changes approved', infrastructure: 'supporting' },
      { n: 9, label: 'Deployment controlled', infrastructure: 'direct' },
      { n: 12, label: 'Baseline configuration kept', infrastructure: 'direct' },
      { n: 13, label: 'Emergency path defined', infrastructure: 'none' },
      { n: 14, label: 'Patches managed', infrastructure: 'direct' },
      { n: 15, label: 'Resilience considered in change', infrastructure: 'supporting' },
      { n: 16, label: 'Confidential data guarded in change', infrastructure: 'supporting' },
      { n: 17, label: 'Personal data guarded in change', infrastructure: 'supporting' },
      { n: 18, label: 'Privacy considered by design', infrastructure: 'supporting' },
    ],
  },
];
