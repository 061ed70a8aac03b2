import type { Criterion } from './criterion';

/** Collection. */
export const p3: readonly Criterion[] = [
  {
    id: 'P3.1', category: 'privacy', series: { id: 'P3', name: 'Collection' },
    title: 'Collection matches privacy objectives',
    infrastructure: 'none',
    infrastructureNote: 'Product and legal review.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
  {
    id: 'P3.2', category: 'privacy', series: { id: 'P3', name: 'Collection' },
    title: 'Explicit consent obtained when needed',
    infrastructure: 'none',
    infrastructureNote: 'Product behaviour.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'The privacy programme and the application carry it.',
    pointsOfFocus: [],
  },
];
