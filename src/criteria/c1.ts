import type { Criterion } from './criterion';

/** Additional Criteria for Confidentiality. */
export const c1: readonly Criterion[] = [
  {
    id: 'C1.1', category: 'confidentiality', series: { id: 'C1', name: 'Additional Criteria for Confidentiality' },
    title: 'Confidential information identified and kept',
    infrastructure: 'direct',
    infrastructureNote: 'Classification tags, discovery, retention locks, deletion protection and key choice are declared.',
    responsibility: 'shared',
    awsPart: 'Protection of stored content on its media.',
    ourPart: 'Classification, keys, retention locks and limits on access.',
    pointsOfFocus: [
      { n: 1, label: 'Confidential data defined and found', infrastructure: 'direct' },
      { n: 2, label: 'Kept only as long as agreed', infrastructure: 'direct' },
      { n: 3, label: 'Guarded against destruction', infrastructure: 'direct' },
    ],
  },
  {
    id: 'C1.2', category: 'confidentiality', series: { id: 'C1', name: 'Additional Criteria for Confidentiality' },
    title: 'Confidential information disposed of',
    infrastructure: 'direct',
    infrastructureNote: 'Expiry rules, TTL, retention limits and key deletion are declared.',
    responsibility: 'shared',
    awsPart: 'Media are wiped or destroyed on disposal.',
    ourPart: 'Expiry rules, time to live and destruction of keys.',
    pointsOfFocus: [
      { n: 1, label: 'Data due for disposal known', infrastructure: 'direct' },
      { n: 2, label: 'Data destroyed', infrastructure: 'direct' },
    ],
  },
];
