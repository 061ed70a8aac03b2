import type { Criterion } from './criterion';

/** Notice. */
export const p1: readonly Criterion[] = [
  {
    id: 'P1.1', category: 'privacy', series: { id: 'P1', name: 'Notice' },
    title: 'Privacy notice given',
    infrastructure: 'none',
    infrastructureNote: 'A published notice.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
];
