import type { Criterion } from './criterion';

/** Monitoring and Enforcement. */
export const p8: readonly Criterion[] = [
  {
    id: 'P8.1', category: 'privacy', series: { id: 'P8', name: 'Monitoring and Enforcement' },
    title: 'Inquiries handled and privacy compliance monitored',
    infrastructure: 'supporting',
    infrastructureNote: 'Ongoing technical monitoring of personal-data stores is a small part; complaint handling is process.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [
      { n: 6, label: 'Ongoing monitoring performed', infrastructure: 'supporting' },
    ],
  },
];
