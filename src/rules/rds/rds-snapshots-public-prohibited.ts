import { all, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

function sharedByName(snapshot: ResourceView): Outcome {
  const accounts = snapshot.at('shared_accounts');
  const items = accounts.items();
  if (items === undefined) { return undecided('whom it is shared with is known only when Terraform runs', accounts.evidence('not-in', 'all')); }
  return items.length === 0 ? accounts.judge(true, 'absent') : all(...items.map((account) => account.isNot('all')));
}

export default defineRule({
  title: 'Database snapshot is shared with named accounts only',
  failure: 'Snapshot of the database is open to every account of AWS',
  control: 'PUB-01',
  severity: 'error',
  rationale: 'A public snapshot is the whole database, for anyone who asks.',
  fix: {
    cdk: 'no construct: sharing is an attribute of the snapshot, aws rds modify-db-snapshot-attribute',
    cloudformation: 'no property: sharing is an attribute of the snapshot, aws rds modify-db-snapshot-attribute',
    terraform: 'shared_accounts with account ids, or none',
  },
  equivalents: { awsConfig: ['rds-snapshots-public-prohibited'], securityHub: ['RDS.1'], checkov: ['CKV_AWS_302'], prowler: ['rds_snapshots_public_access'] },
  catalogue: ['rds-snapshot-not-public'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html'],
  terraform: {
    aws_db_snapshot: sharedByName,
    aws_db_cluster_snapshot: sharedByName,
    aws_db_snapshot_copy: sharedByName,
  },
});
