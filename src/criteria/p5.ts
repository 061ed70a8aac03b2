import type { Criterion } from './criterion';

/** Access. */
export const p5: readonly Criterion[] = [
  {
    id: 'P5.1', category: 'privacy', series: { id: 'P5', name: 'Access' },
    title: 'Data subjects can see their data',
    infrastructure: 'none',
    infrastructureNote: 'Product and process.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
  {
    id: 'P5.2', category: 'privacy', series: { id: 'P5', name: 'Access' },
    title: 'Data subjects can correct their data',
    infrastructure: 'none',
    infrastructureNote: 'Product and process.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
];
