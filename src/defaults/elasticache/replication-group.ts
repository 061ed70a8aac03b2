import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'elasticache.CfnReplicationGroup', construct: 'SecureCache', cloudformation: 'AWS::ElastiCache::ReplicationGroup', terraform: 'aws_elasticache_replication_group',
  reference: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/encryption.html',
  rows: [
    {
      property: 'atRestEncryptionEnabled', value: true, weak: false,
      effects: ['replacement'], live: 'a new, empty group takes the place of the old',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['ElasticacheReplGrpEncryptedAtRest'], template: ['AtRestEncryptionEnabled'], terraform: { 'aws_elasticache_replication_group.at_rest_encryption_enabled': 'true' },
      repair: { AtRestEncryptionEnabled: true },
      reason: 'Snapshots and swapped pages are unencrypted unless told otherwise.',
    },
    {
      property: 'kmsKeyId', value: stackKey, when: ({ now }) => now.atRestEncryptionEnabled !== false, condition: 'encryption is not refused',
      effects: ['replacement', 'billed'],
      live: 'a new, empty group takes the place of the old; a key costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsKeyId'], terraform: { 'aws_elasticache_replication_group.kms_key_id': stackKey },
      reason: 'The key can be closed, and every use of it is on record.',
    },
    {
      property: 'transitEncryptionEnabled', value: true, weak: false,
      effects: ['interruption', 'callers'],
      live: 'clients must speak TLS, and older engines cannot switch it on at all',
      source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
      criteria: ['CC6.7'], rules: ['ElasticacheReplGrpEncryptedInTransit'], template: ['TransitEncryptionEnabled'], terraform: { 'aws_elasticache_replication_group.transit_encryption_enabled': true },
      repair: { TransitEncryptionEnabled: true },
      reason: 'Clients and nodes talk over TLS.',
    },
    {
      property: 'transitEncryptionMode', value: 'required', when: ({ now }) => now.transitEncryptionEnabled === true, condition: 'transitEncryptionEnabled is on',
      effects: ['callers'], live: 'clients that speak clear text are refused',
      source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
      criteria: ['CC6.7'], rules: [], template: ['TransitEncryptionMode'], terraform: { 'aws_elasticache_replication_group.transit_encryption_mode': 'required' },
      reason: 'Connections in clear text are refused.',
    },
    {
      property: 'automaticFailoverEnabled', value: true, weak: false,
      effects: ['billed'], live: 'needs a second node',
      source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
      criteria: ['A1.2', 'A1.1'], rules: ['ElasticacheReplGrpAutoFailoverEnabled'], template: ['AutomaticFailoverEnabled'], terraform: { 'aws_elasticache_replication_group.automatic_failover_enabled': true },
      reason: 'A replica takes over when the primary fails.',
    },
    {
      property: 'multiAzEnabled', value: true, weak: false,
      effects: ['billed'], live: 'needs a second node, in another zone',
      source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
      criteria: ['A1.2', 'A1.1'], rules: ['ElasticacheReplGrpMultiAzEnabled'], template: ['MultiAZEnabled'], terraform: { 'aws_elasticache_replication_group.multi_az_enabled': true },
      reason: 'The replica stands in another Availability Zone.',
    },
    {
      property: 'numCacheClusters', value: 2, when: ({ given }) => [given.numNodeGroups, given.replicasPerNodeGroup, given.nodeGroupConfiguration].every((each) => each === undefined),
      condition: 'shards are not given',
      effects: ['billed'], live: 'adds a node', source: 'https://aws.amazon.com/elasticache/pricing/',
      criteria: ['A1.1'], rules: [], template: ['NumCacheClusters'], terraform: { 'aws_elasticache_replication_group.num_cache_clusters': 2 },
      reason: 'Failing over needs a second node.',
    },
    {
      property: 'snapshotRetentionLimit', value: 35, weak: 0,
      effects: ['billed'], live: 'snapshots past the first are charged by their size',
      source: 'https://aws.amazon.com/elasticache/pricing/',
      criteria: ['A1.2', 'CC7.5'], rules: ['ElasticacheRedisClusterAutomaticBackupCheck'], template: ['SnapshotRetentionLimit'], terraform: { 'aws_elasticache_replication_group.snapshot_retention_limit': 35 },
      repair: { SnapshotRetentionLimit: 35 },
      reason: 'The cache can be restored from any day of the last 35, the longest that ElastiCache offers.',
    },
    {
      property: 'autoMinorVersionUpgrade', value: true, weak: false,
      effects: ['interruption'], live: 'nodes are patched in the maintenance window',
      source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html',
      criteria: ['CC7.1'], rules: ['ElasticacheAutoMinorVersionUpgradeCheck'], template: ['AutoMinorVersionUpgrade'], terraform: { 'aws_elasticache_replication_group.auto_minor_version_upgrade': 'true' },
      reason: 'Security patches arrive without waiting for somebody.',
    },
  ],
});
