import type { Criterion } from './criterion';

/** Use, Retention, and Disposal. */
export const p4: readonly Criterion[] = [
  {
    id: 'P4.1', category: 'privacy', series: { id: 'P4', name: 'Use, Retention, and Disposal' },
    title: 'Use limited to stated purposes',
    infrastructure: 'supporting',
    infrastructureNote: 'Purpose tags, scoped access, log masking and discovery narrow technical use.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme limits use; classification and scoped access support it.',
    pointsOfFocus: [
      { n: 1, label: 'Used only as intended', infrastructure: 'supporting' },
    ],
  },
  {
    id: 'P4.2', category: 'privacy', series: { id: 'P4', name: 'Use, Retention, and Disposal' },
    title: 'Retention in line with objectives',
    infrastructure: 'direct',
    infrastructureNote: 'Lifecycle rules, TTL, log and backup retention are declared on stores tagged as personal data.',
    responsibility: 'entity',
    awsPart: '',
    ourPart: 'Retention of personal data, by expiry rules on the stores that hold it.',
    pointsOfFocus: [
      { n: 1, label: 'Kept no longer than needed', infrastructure: 'direct' },
      { n: 2, label: 'Guarded against early loss', infrastructure: 'direct' },
    ],
  },
  {
    id: 'P4.3', category: 'privacy', series: { id: 'P4', name: 'Use, Retention, and Disposal' },
    title: 'Secure disposal',
    infrastructure: 'direct',
    infrastructureNote: 'Expiry, TTL, version purge and key deletion are declared; request handling is process.',
    responsibility: 'shared',
    awsPart: 'Media are wiped or destroyed on disposal.',
    ourPart: 'Deletion of personal data, by expiry rules and on request.',
    pointsOfFocus: [
      { n: 1, label: 'Deletion requests captured', infrastructure: 'none' },
      { n: 2, label: 'Data disposed or redacted', infrastructure: 'direct' },
      { n: 3, label: 'Data destroyed by policy', infrastructure: 'direct' },
    ],
  },
];
