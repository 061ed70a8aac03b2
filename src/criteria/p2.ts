import type { Criterion } from './criterion';

/** Choice and Consent. */
export const p2: readonly Criterion[] = [
  {
    id: 'P2.1', category: 'privacy', series: { id: 'P2', name: 'Choice and Consent' },
    title: 'Choices offered and consent obtained',
    infrastructure: 'none',
    infrastructureNote: 'Product behaviour and records of consent.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
];
