import type { ControlFamily } from './control';

export const net: ControlFamily = {
  id: 'NET',
  title: 'Network boundary',
  controls: [
    {
      id: 'NET-02',
      title: 'Inbound traffic is limited to stated ports and sources',
      statement: 'Network rules let in only the traffic that a component needs, from the sources it needs it from. Administrative ports are closed to the internet, and the rules that AWS creates with a network grant nothing.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.6', strength: 'primary', pointOfFocus: 1, rationale: 'Traffic that no component needs is refused at the boundary.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 6, rationale: 'Each open port is a point of access that is managed.' },
      ],
      testProcedure: 'Select security groups from the inventory, compare their inbound rules in the account with the evidence, and ask the owner why each open source is needed. Look for administrative ports that are open to any address, and at the default security group of each VPC.',
    },
    {
      id: 'NET-03',
      title: 'Workloads run without public addresses',
      statement: 'Workloads run in private networks and have no public addresses; the internet reaches them through load balancers and gateways alone.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.6', strength: 'primary', pointOfFocus: 4, rationale: 'A boundary device can only filter what has to pass it.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 5, rationale: 'Workloads stand in a segment of their own.' },
      ],
      testProcedure: 'List the network interfaces with a public address in the account and reconcile them with the load balancers and gateways of the inventory.',
    },
    {
      id: 'NET-04',
      title: 'Databases are not reachable from the internet',
      statement: 'Databases have no public endpoint.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.6', strength: 'primary', pointOfFocus: 1, rationale: 'A database is no service for outsiders.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 5, rationale: 'Databases stand in a segment that only the application reaches.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'The stored information is not exposed to the internet.' },
      ],
      testProcedure: 'Describe each database instance in the account, read whether it is publicly accessible, and reconcile the list with this mapping.',
    },
    {
      id: 'NET-06',
      title: 'Outbound traffic is limited',
      statement: 'Components that hold data may open connections only to stated destinations.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.7', strength: 'primary', pointOfFocus: 1, rationale: 'What cannot be sent out cannot leak by that way.' },
        { id: 'CC6.6', strength: 'supporting', pointOfFocus: 1, rationale: 'Traffic is limited in both directions.' },
      ],
      testProcedure: 'Compare the outbound rules of the data tier in the account with the evidence, and try a connection to an unlisted destination.',
    },
    {
      id: 'NET-07',
      title: 'Public web entry points are filtered',
      statement: 'Public web entry points inspect requests and refuse malformed and known hostile ones.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.6', strength: 'primary', pointOfFocus: 4, rationale: 'A filter in front of the application stops common attacks before they reach it.' },
      ],
      testProcedure: 'Look up the web access control list of each public entry point in the account, and the count of blocked requests in the period.',
    },
  ],
};
