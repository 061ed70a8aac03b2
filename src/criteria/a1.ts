import type { Criterion } from './criterion';

/** Additional Criteria for Availability. */
export const a1: readonly Criterion[] = [
  {
    id: 'A1.1', category: 'availability', series: { id: 'A1', name: 'Additional Criteria for Availability' },
    title: 'Capacity watched and managed',
    infrastructure: 'direct',
    infrastructureNote: 'Auto scaling, throughput modes, quotas and utilisation alarms are declared.',
    responsibility: 'shared',
    awsPart: 'Capacity of the services.',
    ourPart: 'Scaling, quotas and alarms of our workloads.',
    pointsOfFocus: [
      { n: 1, label: 'Use measured', infrastructure: 'direct' },
      { n: 2, label: 'Demand forecast', infrastructure: 'none' },
      { n: 3, label: 'Capacity changed to match', infrastructure: 'direct' },
    ],
  },
  {
    id: 'A1.2', category: 'availability', series: { id: 'A1', name: 'Additional Criteria for Availability' },
    title: 'Environmental protection, backup, recovery infrastructure',
    infrastructure: 'direct',
    infrastructureNote: 'Multi-AZ, backup, replication and deletion protection are declared; data-centre protections are inherited.',
    responsibility: 'shared',
    awsPart: 'Power, cooling, fire protection and separation of Availability Zones.',
    ourPart: 'Backups, replicas, several zones and protection against deletion.',
    pointsOfFocus: [
      { n: 1, label: 'Environmental threats identified', infrastructure: 'none' },
      { n: 2, label: 'Detection for them designed', infrastructure: 'none' },
      { n: 3, label: 'Protection kept up', infrastructure: 'none' },
      { n: 4, label: 'Alerts raised on anomalies', infrastructure: 'supporting' },
      { n: 7, label: 'What must be backed up is known', infrastructure: 'direct' },
      { n: 8, label: 'Backups taken', infrastructure: 'direct' },
      { n: 9, label: 'Copies held elsewhere', infrastructure: 'direct' },
      { n: 10, label: 'Alternate processing ready', infrastructure: 'direct' },
      { n: 11, label: 'Recoverability threats considered', infrastructure: 'direct' },
    ],
  },
  {
    id: 'A1.3', category: 'availability', series: { id: 'A1', name: 'Additional Criteria for Availability' },
    title: 'Recovery plans tested',
    infrastructure: 'supporting',
    infrastructureNote: 'Restore-testing plans and fault experiments can be provisioned; results are operating evidence.',
    responsibility: 'process',
    awsPart: '',
    ourPart: 'We test recovery; restore-testing plans can be configured here.',
    pointsOfFocus: [
      { n: 1, label: 'Continuity plan exercised', infrastructure: 'supporting' },
      { n: 2, label: 'Backup integrity and completeness tested', infrastructure: 'direct' },
    ],
  },
];
