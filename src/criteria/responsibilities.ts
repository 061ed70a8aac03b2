/**
 * AWS as a carved-out subservice organisation, in our own words: what we assume that AWS does, and what AWS's own
 * report assumes that its customers do. AWS's report is under NDA; the user adds its ids.
 */
export interface SubserviceControl { readonly id: string; readonly description: string; readonly criteria: readonly string[] }
export interface ExpectedOfUs { readonly id: string; readonly description: string; readonly satisfiedBy: readonly string[] }

export const AWS_CONTROLS: readonly SubserviceControl[] = [
  { id: 'AWS-PHY-01', description: 'Physical access to data centres is restricted to authorised people and reviewed.', criteria: ['CC6.4'] },
  { id: 'AWS-MED-01', description: 'Storage media are wiped or destroyed before they leave the data centre.', criteria: ['CC6.5', 'C1.2', 'P4.3'] },
  { id: 'AWS-ISO-01', description: 'Customers are isolated from each other in compute, storage and network.', criteria: ['CC6.1', 'CC6.6'] },
  { id: 'AWS-ADM-01', description: 'Access of AWS staff to systems that hold customer content is limited, logged and reviewed.', criteria: ['CC6.2', 'CC6.3'] },
  { id: 'AWS-NET-01', description: 'Traffic between AWS facilities is encrypted and the network edge is defended.', criteria: ['CC6.6', 'CC6.7'] },
  { id: 'AWS-MON-01', description: 'The service plane is monitored, patched and protected against malicious software.', criteria: ['CC6.8', 'CC7.1', 'CC7.2'] },
  { id: 'AWS-INC-01', description: 'Incidents in AWS services are handled and made known to affected customers.', criteria: ['CC7.3', 'CC7.4'] },
  { id: 'AWS-CHG-01', description: 'Changes to AWS services are tested and approved before they are released.', criteria: ['CC8.1'] },
  { id: 'AWS-ENV-01', description: 'Power, cooling, fire and flood protection keep Availability Zones independent of each other.', criteria: ['A1.2'] },
  { id: 'AWS-CAP-01', description: 'Capacity of the services is planned and watched.', criteria: ['A1.1'] },
];

export const AWS_EXPECTS: readonly ExpectedOfUs[] = [
  { id: 'AWS-U-01', description: 'The customer manages its identities, roles and permissions.', satisfiedBy: ['IAM-01', 'IAM-02', 'IAM-03', 'IAM-04'] },
  { id: 'AWS-U-02', description: 'The customer configures network access to its resources.', satisfiedBy: ['NET-02', 'NET-03', 'NET-04'] },
  { id: 'AWS-U-03', description: 'The customer configures encryption of stored data and manages its keys.', satisfiedBy: ['ENC-01', 'ENC-02', 'ENC-03', 'ENC-04'] },
  { id: 'AWS-U-04', description: 'The customer encrypts its data in transit.', satisfiedBy: ['TLS-01', 'TLS-02'] },
  { id: 'AWS-U-05', description: 'The customer decides who outside may reach its data.', satisfiedBy: ['PUB-01', 'PUB-02', 'PUB-03'] },
  { id: 'AWS-U-06', description: 'The customer switches on logging and watches what is logged.', satisfiedBy: ['LOG-01', 'LOG-03', 'LOG-04', 'LOG-05', 'LOG-06', 'MON-01'] },
  { id: 'AWS-U-07', description: 'The customer backs up its data and can restore it.', satisfiedBy: ['BCK-01', 'BCK-02', 'BCK-03', 'BCK-04'] },
  { id: 'AWS-U-08', description: 'The customer spreads its workloads over Availability Zones.', satisfiedBy: ['AVL-01', 'AVL-02', 'AVL-03'] },
  { id: 'AWS-U-09', description: 'The customer rotates and protects its credentials.', satisfiedBy: ['SEC-01', 'IAM-08'] },
  { id: 'AWS-U-10', description: 'The customer patches and hardens its own software.', satisfiedBy: ['CFG-02', 'CFG-03', 'WRK-01'] },
];

/** Criteria that the run of the gate itself bears on, whatever the resources are (reference: tagging, rule 4). */
export const EVIDENCED_BY_THE_RUN: readonly string[] = ['CC4.1', 'CC5.2', 'CC5.3', 'CC8.1'];

/** The control that the run of the gate itself evidences. */
export const EVIDENCED_BY_THE_RUN_CONTROL = 'CHG-01';
