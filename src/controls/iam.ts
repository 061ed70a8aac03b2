import type { ControlFamily } from './control';

export const iam: ControlFamily = {
  id: 'IAM',
  title: 'Identity and access',
  controls: [
    {
      id: 'IAM-01',
      title: 'Permissions follow least privilege',
      statement: 'Policies allow the actions and resources that a role needs; none allows everything, and none lets its holder raise its own permissions.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.3', strength: 'primary', pointOfFocus: 3, rationale: 'A role with every right makes all separation of duties void.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 7, rationale: 'Access to each asset follows from rules that are narrow enough to be judged.' },
      ],
      testProcedure: 'Select policies from the inventory, compare the statements in the account with the evidence, and ask the owner what each wildcard is needed for. Simulate for a sample of roles the actions that change permissions.',
    },
    {
      id: 'IAM-02',
      title: 'Permissions are given to roles and groups, never to single users',
      statement: 'Permissions are attached to roles and groups; single users carry none.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.3', strength: 'primary', pointOfFocus: 3, rationale: 'Roles and groups are what access reviews can judge.' },
        { id: 'CC6.2', strength: 'supporting', pointOfFocus: 1, rationale: 'A joiner gets, and a leaver loses, rights by membership.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 8, rationale: 'Identities are administered in one way.' },
      ],
      testProcedure: 'List the users of the account with attached or inline policies: the list must be empty, or equal the waivers of this mapping.',
    },
    {
      id: 'IAM-03',
      title: 'People and machines use temporary credentials',
      statement: 'People sign in through the identity provider and machines assume roles; long-lived access keys are not created.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 9, rationale: 'A credential that ends by itself cannot be abused for long.' },
        { id: 'CC6.2', strength: 'supporting', pointOfFocus: 3, rationale: 'Access ends with the session and with the identity in the directory.' },
      ],
      testProcedure: 'Read the credential report of the account and check that no active access key stands in it beyond the waivers of this mapping.',
    },
    {
      id: 'IAM-04',
      title: 'Role trust names who may assume the role, and how',
      statement: 'The trust policy of each role names the services, roles or federated subjects that may assume it.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.3', strength: 'primary', pointOfFocus: 3, rationale: 'Whoever can assume a role has all its rights.' },
        { id: 'CC6.1', strength: 'supporting', pointOfFocus: 4, rationale: 'A principal is identified before it gets the rights of a role.' },
      ],
      testProcedure: 'Read the trust policies of the roles in the sample and name for each principal the party behind it; compare with the evidence.',
    },
    {
      id: 'IAM-07',
      title: 'Database users authenticate with managed identities',
      statement: 'Databases accept identities that are managed outside of them, and their passwords are not shared by hand.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 4, rationale: 'Users of the database are identified by the same directory as all others.' },
        { id: 'CC6.3', strength: 'supporting', pointOfFocus: 3, rationale: 'Access to the database follows from roles.' },
      ],
      testProcedure: 'Describe the databases in the account, read their authentication setting, and list the local users of one of them.',
    },
    {
      id: 'IAM-08',
      title: 'Instance credentials cannot be stolen through the metadata service',
      statement: 'Instances hand out their credentials only to callers that hold a session token.',
      kind: 'preventive',
      nature: 'automated',
      frequency: 'per-change',
      criteria: [
        { id: 'CC6.1', strength: 'primary', pointOfFocus: 9, rationale: 'A flaw in an application must not give away the credentials of its host.' },
        { id: 'CC6.6', strength: 'supporting', pointOfFocus: 2, rationale: 'Credentials are protected against requests forged from outside.' },
      ],
      testProcedure: 'Describe the instances in the account and check that all of them require tokens for metadata.',
    },
  ],
};
