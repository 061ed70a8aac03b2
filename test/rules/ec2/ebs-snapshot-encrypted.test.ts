import { testRule } from '../../support/rule-cases';

testRule('EbsSnapshotEncrypted', {
  cloudformation: [],
  terraform: [
    { name: 'of an encrypted volume', config: { resource: { aws_ebs_volume: { v: { encrypted: true, size: 1 } }, aws_ebs_snapshot: { subject: { volume_id: '${aws_ebs_volume.v.id}' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'pass' },
    { name: 'of a volume in clear', config: { resource: { aws_ebs_volume: { v: { encrypted: false, size: 1 } }, aws_ebs_snapshot: { subject: { volume_id: '${aws_ebs_volume.v.id}' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'fail' },
    { name: 'of a volume that says nothing', config: { resource: { aws_ebs_volume: { v: { size: 1 } }, aws_ebs_snapshot: { subject: { volume_id: '${aws_ebs_volume.v.id}' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'fail' },
    { name: 'of a volume made of another snapshot', config: { resource: { aws_ebs_volume: { v: { size: 1, snapshot_id: 'snap-1' } }, aws_ebs_snapshot: { subject: { volume_id: '${aws_ebs_volume.v.id}' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'unknown' },
    { name: 'of a volume that stands elsewhere', config: { resource: { aws_ebs_snapshot: { subject: { volume_id: 'vol-1' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'unknown' },
    { name: 'of a volume known when Terraform runs', config: { variable: { p: {} }, resource: { aws_ebs_volume: { v: { encrypted: '${var.p}', size: 1 } }, aws_ebs_snapshot: { subject: { volume_id: '${aws_ebs_volume.v.id}' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'unknown' },
    { name: 'of a volume in clear in one arm', config: { variable: { p: {} }, resource: { aws_ebs_volume: { v: { encrypted: '${var.p == "x" ? true : false}', size: 1 } }, aws_ebs_snapshot: { subject: { volume_id: '${aws_ebs_volume.v.id}' } } } }, subject: 'aws_ebs_snapshot.subject', expect: 'fail' },
    { name: 'a copy that is encrypted', config: { resource: { aws_ebs_snapshot_copy: { subject: { source_region: 'eu-west-1', source_snapshot_id: 'snap-1', encrypted: true } } } }, subject: 'aws_ebs_snapshot_copy.subject', expect: 'pass' },
    { name: 'a copy of a snapshot elsewhere', config: { resource: { aws_ebs_snapshot_copy: { subject: { source_region: 'eu-west-1', source_snapshot_id: 'snap-1' } } } }, subject: 'aws_ebs_snapshot_copy.subject', expect: 'unknown' },
    { name: 'a copy of a clear snapshot', config: { resource: { aws_ebs_volume: { v: { encrypted: false, size: 1 } }, aws_ebs_snapshot: { s: { volume_id: '${aws_ebs_volume.v.id}' } }, aws_ebs_snapshot_copy: { subject: { source_region: 'eu-west-1', source_snapshot_id: '${aws_ebs_snapshot.s.id}' } } } }, subject: 'aws_ebs_snapshot_copy.subject', expect: 'fail' },
    { name: 'a copy of an encrypted snapshot', config: { resource: { aws_ebs_volume: { v: { encrypted: true, size: 1 } }, aws_ebs_snapshot: { s: { volume_id: '${aws_ebs_volume.v.id}' } }, aws_ebs_snapshot_copy: { subject: { source_region: 'eu-west-1', source_snapshot_id: '${aws_ebs_snapshot.s.id}' } } } }, subject: 'aws_ebs_snapshot_copy.subject', expect: 'pass' },
    { name: 'a copy of a clear snapshot, known when Terraform runs', config: { variable: { p: {} }, resource: { aws_ebs_volume: { v: { encrypted: false, size: 1 } }, aws_ebs_snapshot: { s: { volume_id: '${aws_ebs_volume.v.id}' } }, aws_ebs_snapshot_copy: { subject: { source_region: 'eu-west-1', encrypted: '${var.p}', source_snapshot_id: '${aws_ebs_snapshot.s.id}' } } } }, subject: 'aws_ebs_snapshot_copy.subject', expect: 'unknown' },
    { name: 'strong (aws_ebs_snapshot_import)', config: { resource: { aws_ebs_snapshot_import: { subject: { encrypted: true } } } }, subject: 'aws_ebs_snapshot_import.subject', expect: 'pass' },
    { name: 'weak (aws_ebs_snapshot_import)', config: { resource: { aws_ebs_snapshot_import: { subject: { encrypted: false } } } }, subject: 'aws_ebs_snapshot_import.subject', expect: 'fail' },
    { name: 'argument omitted (aws_ebs_snapshot_import)', config: { resource: { aws_ebs_snapshot_import: { subject: { } } } }, subject: 'aws_ebs_snapshot_import.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_ebs_snapshot_import)', config: { variable: { p: {} }, resource: { aws_ebs_snapshot_import: { subject: { encrypted: '${var.p}' } } } }, subject: 'aws_ebs_snapshot_import.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_ebs_snapshot_import)', config: { variable: { p: {} }, resource: { aws_ebs_snapshot_import: { subject: { encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_ebs_snapshot_import.subject', expect: 'fail' },
  ],
});
