import type { ControlFamily } from './control';

export const pub: ControlFamily = {
  id: 'PUB',
  title: 'Public exposure of data and interfaces',
  controls: [
    {
      id: 'PUB-01',
      title: 'Stored data cannot be made public',
      statement: 'Stores are configured so that neither an access list nor a policy can open their content to the public.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.6', strength: 'primary', pointOfFocus: 1, rationale: 'Public access to stored data is refused whatever a later policy says.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Access is left to identities that we know.' },
        { id: 'C1.1', strength: 'supporting', pointOfFocus: 3, rationale: 'Confidential information cannot be published by mistake.' },
      ],
      testProcedure: 'Read the public-access settings of each store in the account, and ask IAM Access Analyzer for stores that are reachable from outside.',
    },
    {
      id: 'PUB-02',
      title: 'Resource policies grant access to named principals',
      statement: 'Policies on resources grant access to named principals, or to principals of our own organisation. Policies alone decide; access lists on single objects are switched off.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.6', strength: 'primary', pointOfFocus: 1, rationale: 'A policy open to everyone makes a resource part of the internet.' },
        { id: 'CC6.3', strength: 'supporting', pointOfFocus: 3, rationale: 'Rights are given to roles, not to whoever asks.' },
      ],
      testProcedure: 'Read the resource policy of a sample in the account and name for each grant the party it is for; compare with Access Analyzer\'s findings.',
    },
    {
      id: 'PUB-03',
      title: 'Interfaces require authorisation',
      statement: 'Calls to interfaces of the system are authenticated and authorised before they are carried out.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 4, rationale: 'Users and machines are identified before they are let in.' },
        { id: 'CC6.6', strength: 'supporting', pointOfFocus: 3, rationale: 'Callers from outside the boundary prove who they are.' },
      ],
      testProcedure: 'Call a sample of routes without credentials and observe that they are refused; compare with the authorisation settings cited here.',
    },
  ],
};
