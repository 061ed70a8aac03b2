import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift cluster keeps automatic snapshots',
  failure: 'Warehouse keeps its snapshots too short a time, or has none',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'A mistake that is found after the last snapshot is gone cannot be undone.',
  fix: {
    cdk: 'automatedSnapshotRetentionPeriod: 35 (SecureWarehouse does it by itself)',
    cloudformation: 'AutomatedSnapshotRetentionPeriod: 35',
    terraform: 'automated_snapshot_retention_period = 35',
  },
  equivalents: { securityHub: ['Redshift.3'] },
  catalogue: ['redshift-snapshots'],
  parameters: { minimumDays: { description: 'Days that automatic snapshots are kept', default: 7, minimum: 1, maximum: 35 } },
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (resource, { parameter }) => resource.at('AutomatedSnapshotRetentionPeriod').orDefault(1).atLeast(parameter('minimumDays')),
  },
  terraform: {
    aws_redshift_cluster: (resource, { parameter }) => resource.at('automated_snapshot_retention_period').orDefault(1).atLeast(parameter('minimumDays')),
  },
});
