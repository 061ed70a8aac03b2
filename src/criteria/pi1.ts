import type { Criterion } from './criterion';

/** Additional Criteria for Processing Integrity. */
export const pi1: readonly Criterion[] = [
  {
    id: 'PI1.1', category: 'processing-integrity', series: { id: 'PI1', name: 'Additional Criteria for Processing Integrity' },
    title: 'Processing objectives and data definitions known',
    infrastructure: 'supporting',
    infrastructureNote: 'Schemas and contracts can be templated; objectives are documents.',
    responsibility: 'entity',
    awsPart: '',
    ourPart: 'The application processes correctly; queues, validation and logs in infrastructure support it.',
    pointsOfFocus: [
      { n: 1, label: 'Requirements and specifications known', infrastructure: 'none' },
      { n: 2, label: 'Data needed for the service defined', infrastructure: 'supporting' },
    ],
  },
  {
    id: 'PI1.2', category: 'processing-integrity', series: { id: 'PI1', name: 'Additional Criteria for Processing Integrity' },
    title: 'Inputs complete and accurate',
    infrastructure: 'direct',
    infrastructureNote: 'Request validators, schemas, authorisers and input logging are declared.',
    responsibility: 'entity',
    awsPart: '',
    ourPart: 'The application processes correctly; queues, validation and logs in infrastructure support it.',
    pointsOfFocus: [
      { n: 1, label: 'Input characteristics set', infrastructure: 'direct' },
      { n: 2, label: 'Inputs checked', infrastructure: 'direct' },
      { n: 3, label: 'Input records kept', infrastructure: 'direct' },
    ],
  },
  {
    id: 'PI1.3', category: 'processing-integrity', series: { id: 'PI1', name: 'Additional Criteria for Processing Integrity' },
    title: 'Processing complete, accurate, timely, authorised',
    infrastructure: 'direct',
    infrastructureNote: 'Dead-letter queues, retries, execution logs and error alarms are declared.',
    responsibility: 'entity',
    awsPart: '',
    ourPart: 'The application processes correctly; queues, validation and logs in infrastructure support it.',
    pointsOfFocus: [
      { n: 1, label: 'Processing specification set', infrastructure: 'supporting' },
      { n: 2, label: 'Processing activities defined', infrastructure: 'direct' },
      { n: 3, label: 'Errors found and corrected', infrastructure: 'direct' },
      { n: 4, label: 'Processing recorded', infrastructure: 'direct' },
      { n: 5, label: 'Inputs processed as meant', infrastructure: 'supporting' },
    ],
  },
  {
    id: 'PI1.4', category: 'processing-integrity', series: { id: 'PI1', name: 'Additional Criteria for Processing Integrity' },
    title: 'Outputs delivered to the right party, complete and on time',
    infrastructure: 'supporting',
    infrastructureNote: 'Delivery logging, access limits on outputs and failure destinations are declared; output correctness is application logic.',
    responsibility: 'entity',
    awsPart: '',
    ourPart: 'The application processes correctly; queues, validation and logs in infrastructure support it.',
    pointsOfFocus: [
      { n: 1, label: 'Outputs guarded', infrastructure: 'direct' },
      { n: 2, label: 'Outputs sent only to intended parties', infrastructure: 'direct' },
      { n: 3, label: 'Outputs complete and accurate', infrastructure: 'none' },
      { n: 4, label: 'Output records kept', infrastructure: 'direct' },
    ],
  },
  {
    id: 'PI1.5', category: 'processing-integrity', series: { id: 'PI1', name: 'Additional Criteria for Processing Integrity' },
    title: 'Stored inputs, in-process items, outputs kept intact',
    infrastructure: 'direct',
    infrastructureNote: 'Versioning, locks, backups, encryption and integrity digests are declared.',
    responsibility: 'entity',
    awsPart: '',
    ourPart: 'The application processes correctly; queues, validation and logs in infrastructure support it.',
    pointsOfFocus: [
      { n: 1, label: 'Stored items guarded', infrastructure: 'direct' },
      { n: 2, label: 'Archives protected', infrastructure: 'direct' },
      { n: 3, label: 'Storage complete and accurate', infrastructure: 'supporting' },
      { n: 4, label: 'Storage records kept', infrastructure: 'direct' },
    ],
  },
];
