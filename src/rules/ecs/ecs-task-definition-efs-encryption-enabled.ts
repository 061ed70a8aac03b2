import { each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Task mounts its file systems with TLS',
  failure: 'Task mounts a file system without TLS',
  control: 'TLS-04',
  severity: 'error',
  rationale: 'Files are read on the way by whoever stands there.',
  fix: {
    cdk: 'transitEncryption: "ENABLED" in efsVolumeConfiguration',
    cloudformation: 'EFSVolumeConfiguration: { TransitEncryption: ENABLED }',
    terraform: 'efs_volume_configuration { transit_encryption = "ENABLED" }',
  },
  equivalents: { checkov: ['CKV_AWS_97'], trivy: ['AWS-0035'] },
  catalogue: ['efs-transit-policy'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html'],
  cloudformation: {
    'AWS::ECS::TaskDefinition': (task) => mounts(task.at('Volumes'), 'EFSVolumeConfiguration', 'TransitEncryption'),
  },
  terraform: {
    aws_ecs_task_definition: (task) => mounts(task.at('volume'), 'efs_volume_configuration.0', 'transit_encryption'),
  },
});

function mounts(volumes: Value, efs: string, encryption: string): Outcome {
  const items = volumes.items();
  if (items === undefined) { return undecided('the volumes are known only at deploy time', volumes.evidence('readable')); }
  const shared = items.map((volume, index) => ({ volume, index })).filter(({ volume }) => volume.at(efs).present() !== false);
  return shared.length === 0 ? notApplicable('the task mounts no file system') : each(shared, ({ index }) => `${volumes.label}[${index}]`, ({ volume }) => volume.at(`${efs}.${encryption}`).orDefault('DISABLED').equals('ENABLED'));
}
