import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'redshift.CfnCluster', construct: 'SecureWarehouse', cloudformation: 'AWS::Redshift::Cluster', terraform: 'aws_redshift_cluster',
  reference: 'https://docs.aws.amazon.com/redshift/latest/mgmt/iam-redshift-user-mgmt.html',
  rows: [
    {
      property: 'encrypted', value: true, weak: false,
      effects: ['interruption'], live: 'the cluster is read-only while its data is rewritten',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/changing-cluster-encryption.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['RedshiftClusterEncrypted'], template: ['Encrypted'],
      repair: { Encrypted: true },
      reason: 'Data and snapshots are encrypted, also in accounts whose defaults are older.',
    },
    {
      property: 'kmsKeyId', value: stackKey, when: ({ now }) => now.encrypted !== false, condition: 'encryption is not refused',
      effects: ['interruption', 'callers', 'billed'],
      live: 'the cluster is read-only while its data is rewritten; a key costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/changing-cluster-encryption.html',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsKeyId'],
      reason: 'Whoever restores a snapshot needs the key, and the key can be closed.',
    },
    {
      property: 'publiclyAccessible', value: false, weak: true,
      effects: ['callers'], live: 'clients outside the network no longer reach the warehouse',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html',
      criteria: ['CC6.6'], rules: ['RedshiftClusterPublicAccessCheck'], template: ['PubliclyAccessible'],
      repair: { PubliclyAccessible: false },
      reason: 'The warehouse has no address on the internet.',
    },
    {
      property: 'enhancedVpcRouting', value: true, weak: false,
      effects: ['interruption', 'callers'],
      live: 'the cluster restarts, and loads from outside the network fail where no route leads there',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html',
      criteria: ['CC6.6', 'CC6.7'], rules: ['RedshiftEnhancedVpcRoutingEnabled'], template: ['EnhancedVpcRouting'],
      repair: { EnhancedVpcRouting: true },
      reason: 'Loads and unloads go through the network, where they are logged and limited.',
    },
    {
      property: 'automatedSnapshotRetentionPeriod', value: 35, weak: 0,
      effects: ['billed'], live: 'snapshots beyond the free storage are paid for',
      source: 'https://aws.amazon.com/redshift/pricing/',
      criteria: ['A1.2', 'CC7.5'], rules: ['RedshiftBackupEnabled'], template: ['AutomatedSnapshotRetentionPeriod'],
      repair: { AutomatedSnapshotRetentionPeriod: 35 },
      reason: 'The warehouse can be restored from any day of the last 35, the longest that Redshift offers.',
    },
    {
      property: 'preferredMaintenanceWindow', value: 'sun:03:00-sun:04:00',
      effects: ['interruption'], live: 'the cluster is patched at another time',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html',
      criteria: ['CC7.1'], rules: [], template: ['PreferredMaintenanceWindow'],
      reason: 'Patches arrive at a time that people know. Times are in UTC.',
    },
    {
      property: 'manageMasterPassword', value: true, when: ({ given }) => given.masterUserPassword === undefined, condition: 'no password is given',
      effects: ['callers', 'billed'], live: 'the password changes, and a secret is charged',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html',
      criteria: ['CC6.1'], rules: [], template: ['ManageMasterPassword'],
      reason: 'The password is made, kept and rotated by Secrets Manager; it stands in no template.',
    },
    {
      property: 'allowVersionUpgrade', value: true, weak: false,
      effects: ['interruption'], live: 'the cluster is patched in its maintenance window',
      source: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html',
      criteria: ['CC7.1'], rules: ['RedshiftClusterMaintenancesettingsCheck'], template: ['AllowVersionUpgrade'],
      reason: 'Security patches arrive without waiting for somebody.',
    },
  ],
});
