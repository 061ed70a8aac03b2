import type { Criterion } from './criterion';

/** Quality. */
export const p7: readonly Criterion[] = [
  {
    id: 'P7.1', category: 'privacy', series: { id: 'P7', name: 'Quality' },
    title: 'Personal information accurate and complete',
    infrastructure: 'none',
    infrastructureNote: 'Product and data-quality process.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
];
