import { testRule } from '../../support/rule-cases';

testRule('RdsSnapshotsPublicProhibited', {
  cloudformation: [],
  terraform: [
    { name: 'shared with an account (aws_db_snapshot)', config: { resource: { aws_db_snapshot: { subject: { shared_accounts: ['111122223333'] } } } }, subject: 'aws_db_snapshot.subject', expect: 'pass' },
    { name: 'shared with everyone (aws_db_snapshot)', config: { resource: { aws_db_snapshot: { subject: { shared_accounts: ['111122223333', 'all'] } } } }, subject: 'aws_db_snapshot.subject', expect: 'fail' },
    { name: 'argument omitted (aws_db_snapshot)', config: { resource: { aws_db_snapshot: { subject: {} } } }, subject: 'aws_db_snapshot.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_db_snapshot)', config: { variable: { p: {} }, resource: { aws_db_snapshot: { subject: { shared_accounts: ['${var.p}'] } } } }, subject: 'aws_db_snapshot.subject', expect: 'unknown' },
    { name: 'a list known only when Terraform runs (aws_db_snapshot)', config: { variable: { p: {} }, resource: { aws_db_snapshot: { subject: { shared_accounts: '${var.p}' } } } }, subject: 'aws_db_snapshot.subject', expect: 'unknown' },
    { name: 'with everyone in one arm (aws_db_snapshot)', config: { variable: { p: {} }, resource: { aws_db_snapshot: { subject: { shared_accounts: ['${var.p == "x" ? "all" : "111122223333"}'] } } } }, subject: 'aws_db_snapshot.subject', expect: 'fail' },
    { name: 'shared with an account (aws_db_cluster_snapshot)', config: { resource: { aws_db_cluster_snapshot: { subject: { shared_accounts: ['111122223333'] } } } }, subject: 'aws_db_cluster_snapshot.subject', expect: 'pass' },
    { name: 'shared with everyone (aws_db_cluster_snapshot)', config: { resource: { aws_db_cluster_snapshot: { subject: { shared_accounts: ['111122223333', 'all'] } } } }, subject: 'aws_db_cluster_snapshot.subject', expect: 'fail' },
    { name: 'argument omitted (aws_db_cluster_snapshot)', config: { resource: { aws_db_cluster_snapshot: { subject: {} } } }, subject: 'aws_db_cluster_snapshot.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_db_cluster_snapshot)', config: { variable: { p: {} }, resource: { aws_db_cluster_snapshot: { subject: { shared_accounts: ['${var.p}'] } } } }, subject: 'aws_db_cluster_snapshot.subject', expect: 'unknown' },
    { name: 'a list known only when Terraform runs (aws_db_cluster_snapshot)', config: { variable: { p: {} }, resource: { aws_db_cluster_snapshot: { subject: { shared_accounts: '${var.p}' } } } }, subject: 'aws_db_cluster_snapshot.subject', expect: 'unknown' },
    { name: 'with everyone in one arm (aws_db_cluster_snapshot)', config: { variable: { p: {} }, resource: { aws_db_cluster_snapshot: { subject: { shared_accounts: ['${var.p == "x" ? "all" : "111122223333"}'] } } } }, subject: 'aws_db_cluster_snapshot.subject', expect: 'fail' },
    { name: 'shared with an account (aws_db_snapshot_copy)', config: { resource: { aws_db_snapshot_copy: { subject: { shared_accounts: ['111122223333'] } } } }, subject: 'aws_db_snapshot_copy.subject', expect: 'pass' },
    { name: 'shared with everyone (aws_db_snapshot_copy)', config: { resource: { aws_db_snapshot_copy: { subject: { shared_accounts: ['111122223333', 'all'] } } } }, subject: 'aws_db_snapshot_copy.subject', expect: 'fail' },
    { name: 'argument omitted (aws_db_snapshot_copy)', config: { resource: { aws_db_snapshot_copy: { subject: {} } } }, subject: 'aws_db_snapshot_copy.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_db_snapshot_copy)', config: { variable: { p: {} }, resource: { aws_db_snapshot_copy: { subject: { shared_accounts: ['${var.p}'] } } } }, subject: 'aws_db_snapshot_copy.subject', expect: 'unknown' },
    { name: 'a list known only when Terraform runs (aws_db_snapshot_copy)', config: { variable: { p: {} }, resource: { aws_db_snapshot_copy: { subject: { shared_accounts: '${var.p}' } } } }, subject: 'aws_db_snapshot_copy.subject', expect: 'unknown' },
    { name: 'with everyone in one arm (aws_db_snapshot_copy)', config: { variable: { p: {} }, resource: { aws_db_snapshot_copy: { subject: { shared_accounts: ['${var.p == "x" ? "all" : "111122223333"}'] } } } }, subject: 'aws_db_snapshot_copy.subject', expect: 'fail' },
  ],
});
