import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EBS snapshots are encrypted',
  failure: 'EBS snapshot is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'A snapshot holds the same data as its volume, and travels further.',
  fix: {
    cdk: 'encrypted: true on the volume that the snapshot is taken of',
    cloudformation: 'Encrypted: true on the volume that the snapshot is taken of',
    terraform: 'encrypted = true on the aws_ebs_volume, the aws_ebs_snapshot_copy or the aws_ebs_snapshot_import',
  },
  equivalents: { prowler: ['ec2_ebs_snapshots_encrypted'] },
  catalogue: ['ebs-snapshot-encrypted'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html', 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html'],
  terraform: {
    aws_ebs_snapshot: snapshot,
    aws_ebs_snapshot_copy: copy,
    aws_ebs_snapshot_import: (imported) => imported.at('encrypted').orDefault(false).isTrue(),
  },
});

/** A snapshot is as encrypted as its volume is. */
function snapshot(resource: ResourceView): Outcome {
  const place = resource.at('volume_id');
  const volume = resource.follow(place, 'aws_ebs_volume');
  if (volume === undefined) { return undecided('the snapshot takes over the encryption of its volume, which is not declared here', place.evidence('encrypted')); }
  const own = volume.at('encrypted');
  if (own.present() === false && volume.at('snapshot_id').present() !== false) { return undecided('its volume takes over the encryption of another snapshot', volume.at('snapshot_id').evidence('encrypted')); }
  return own.orDefault(false).isTrue();
}

/** A copy of an encrypted snapshot is encrypted, whatever is asked for; of a clear one only when it is asked for. */
function copy(resource: ResourceView): Outcome {
  const own = resource.at('encrypted');
  if (own.is(true) === true) { return own.isTrue(); }
  const place = resource.at('source_snapshot_id');
  const source = resource.follow(place, 'aws_ebs_snapshot', 'aws_ebs_snapshot_copy');
  if (source === undefined) { return undecided('the copy takes over the encryption of its source, which is not declared here', place.evidence('encrypted')); }
  const judged = source.type === 'aws_ebs_snapshot' ? snapshot(source) : source.at('encrypted').orDefault(false).isTrue();
  return judged.status === 'fail' ? own.orDefault(false).isTrue() : judged;
}
