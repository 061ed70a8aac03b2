import type { Criterion } from './criterion';

/** Communication and Information. */
export const cc2: readonly Criterion[] = [
  {
    id: 'CC2.1', category: 'security', series: { id: 'CC2', name: 'Communication and Information' },
    title: 'Relevant, good-quality information feeds controls',
    infrastructure: 'supporting',
    infrastructureNote: 'Tags, inventories, Config and CloudTrail are the information other controls rely on.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Inventories, tags, trails and configuration records feed the information that controls rely on.',
    pointsOfFocus: [
      { n: 5, label: 'Data flows written down', infrastructure: 'supporting' },
      { n: 6, label: 'Asset records kept', infrastructure: 'supporting' },
      { n: 7, label: 'Information classified', infrastructure: 'supporting' },
      { n: 8, label: 'Control information complete and accurate', infrastructure: 'supporting' },
      { n: 9, label: 'Where assets live is known', infrastructure: 'supporting' },
    ],
  },
  {
    id: 'CC2.2', category: 'security', series: { id: 'CC2', name: 'Communication and Information' },
    title: 'Internal communication of duties and objectives',
    infrastructure: 'none',
    infrastructureNote: 'Policies, training and announcements.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management communicates; inventories and logs from infrastructure feed it.',
    pointsOfFocus: [],
  },
  {
    id: 'CC2.3', category: 'security', series: { id: 'CC2', name: 'Communication and Information' },
    title: 'Communication with outside parties',
    infrastructure: 'none',
    infrastructureNote: 'Contracts and status pages. A registered security contact is a small technical trace.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'Management communicates; inventories and logs from infrastructure feed it.',
    pointsOfFocus: [],
  },
];
