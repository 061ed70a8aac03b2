import { defineRule } from '../rule';

export default defineRule({
  title: 'MemoryDB cluster takes minor version upgrades automatically',
  failure: 'Minor version upgrades are switched off',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'Minor versions bring security patches.',
  fix: {
    cdk: 'autoMinorVersionUpgrade: true on memorydb.CfnCluster',
    cloudformation: 'AutoMinorVersionUpgrade: true, or nothing',
    terraform: 'auto_minor_version_upgrade = true, or nothing',
  },
  equivalents: { prowler: ['memorydb_cluster_auto_minor_version_upgrades'] },
  catalogue: ['memorydb-ops'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html'],
  cloudformation: {
    'AWS::MemoryDB::Cluster': (resource) => resource.at('AutoMinorVersionUpgrade').orDefault(true).isTrue(),
  },
  terraform: {
    aws_memorydb_cluster: (resource) => resource.at('auto_minor_version_upgrade').orDefault(true).isTrue(),
  },
});
