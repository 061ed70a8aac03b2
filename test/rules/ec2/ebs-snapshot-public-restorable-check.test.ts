import { testRule } from '../../support/rule-cases';

testRule('EbsSnapshotPublicRestorableCheck', {
  cloudformation: [],
  terraform: [
    { name: 'strong', config: { resource: { aws_snapshot_create_volume_permission: { subject: { snapshot_id: 'snap-1', account_id: '111122223333' } } } }, subject: 'aws_snapshot_create_volume_permission.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_snapshot_create_volume_permission: { subject: { snapshot_id: 'snap-1', account_id: 'all' } } } }, subject: 'aws_snapshot_create_volume_permission.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_snapshot_create_volume_permission: { subject: { snapshot_id: 'snap-1' } } } }, subject: 'aws_snapshot_create_volume_permission.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_snapshot_create_volume_permission: { subject: { snapshot_id: 'snap-1', account_id: '${var.p}' } } } }, subject: 'aws_snapshot_create_volume_permission.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_snapshot_create_volume_permission: { subject: { snapshot_id: 'snap-1', account_id: '${var.p == "x" ? "111122223333" : "all"}' } } } }, subject: 'aws_snapshot_create_volume_permission.subject', expect: 'fail' },
  ],
});
