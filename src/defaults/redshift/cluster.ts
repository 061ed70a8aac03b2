import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'redshift.CfnCluster', construct: 'SecureWarehouse', cloudformation: 'AWS::Redshift::Cluster', terraform: 'aws_redshift_cluster',
  reference: 'https://docs.aws.amazon.com/redshift/latest/mgmt/iam-redshift-user-mgmt.html',
  rows: [
    {
      property: 'encrypted', value: true, weak: false,
      criteria: ['CC6.1', 'C1.1'], rules: ['RedshiftClusterEncrypted'], template: ['Encrypted'], live: 'the cluster is read-only while its data is rewritten',
      repair: { Encrypted: true },
      reason: 'Data and snapshots are encrypted, also in accounts whose defaults are older.',
    },
    {
      property: 'kmsKeyId', value: stackKey, when: ({ now }) => now.encrypted !== false, condition: 'encryption is not refused',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsKeyId'],
      reason: 'Whoever restores a snapshot needs the key, and the key can be closed.',
    },
    {
      property: 'publiclyAccessible', value: false, weak: true,
      criteria: ['CC6.6'], rules: ['RedshiftClusterPublicAccessCheck'], template: ['PubliclyAccessible'],
      repair: { PubliclyAccessible: false },
      reason: 'The warehouse has no address on the internet.',
    },
    {
      property: 'enhancedVpcRouting', value: true, weak: false,
      criteria: ['CC6.6', 'CC6.7'], rules: ['RedshiftEnhancedVpcRoutingEnabled'], template: ['EnhancedVpcRouting'],
      repair: { EnhancedVpcRouting: true },
      reason: 'Loads and unloads go through the network, where they are logged and limited.',
    },
    {
      property: 'automatedSnapshotRetentionPeriod', value: 35, weak: 0,
      criteria: ['A1.2', 'CC7.5'], rules: ['RedshiftBackupEnabled'], template: ['AutomatedSnapshotRetentionPeriod'],
      repair: { AutomatedSnapshotRetentionPeriod: 35 },
      reason: 'The warehouse can be restored from any day of the last 35, the longest that Redshift offers.',
    },
    {
      property: 'preferredMaintenanceWindow', value: 'sun:03:00-sun:04:00',
      criteria: ['CC7.1'], rules: [], template: ['PreferredMaintenanceWindow'],
      reason: 'Patches arrive at a time that people know. Times are in UTC.',
    },
    {
      property: 'manageMasterPassword', value: true, when: ({ given }) => given.masterUserPassword === undefined, condition: 'no password is given',
      criteria: ['CC6.1'], rules: [], template: ['ManageMasterPassword'],
      reason: 'The password is made, kept and rotated by Secrets Manager; it stands in no template.',
    },
    {
      property: 'allowVersionUpgrade', value: true, weak: false,
      criteria: ['CC7.1'], rules: ['RedshiftClusterMaintenancesettingsCheck'], template: ['AllowVersionUpgrade'],
      reason: 'Security patches arrive without waiting for somebody.',
    },
  ],
});
