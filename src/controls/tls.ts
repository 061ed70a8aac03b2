import type { ControlFamily } from './control';

export const tls: ControlFamily = {
  id: 'TLS',
  title: 'Encryption in transit',
  controls: [
    {
      id: 'TLS-01',
      title: 'Data stores and queues refuse unencrypted requests',
      statement: 'Data stores, queues and topics refuse requests that are not sent over TLS.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.7', strength: 'primary', pointOfFocus: 2, rationale: 'Data is read and changed on the way unless the transport is encrypted.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 10, rationale: 'Encryption of the transport protects credentials and data at the store\'s door.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Confidential data stays protected on its way to the store.' },
      ],
      testProcedure: 'Read the resource policy in the account, and send one request over plain HTTP to a store of the sample: it must be refused.',
    },
    {
      id: 'TLS-02',
      title: 'Entry points accept only encrypted connections, of current TLS versions',
      statement: 'Entry points of the system accept only encrypted connections; a plain one is at most redirected. They negotiate TLS 1.2 or later and refuse older versions.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.7', strength: 'primary', pointOfFocus: 2, rationale: 'Users\' data crosses networks that we do not control.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 10, rationale: 'Credentials reach the system only in encrypted form.' },
      ],
      testProcedure: 'Request each public name of the system over plain HTTP and observe a redirect or a refusal; connect with TLS 1.0 and 1.1 and observe that the handshake fails. Compare with the listeners and policies cited here.',
    },
    {
      id: 'TLS-04',
      title: 'Traffic between internal components is encrypted',
      statement: 'Connections between components of the system, behind its entry points, are encrypted as well.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.7', strength: 'primary', pointOfFocus: 2, rationale: 'Data is transmitted inside the system, too, across shared networks.' },
      ],
      testProcedure: 'Follow one request from the entry point to the store through the settings cited here, and check each hop for an encrypted protocol.',
    },
  ],
};
