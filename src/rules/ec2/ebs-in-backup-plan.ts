import { backedUp, inLifecyclePolicy } from '../helpers/backup-plan';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Block volume is backed up by an AWS Backup plan or a lifecycle policy',
  failure: 'Neither a backup plan nor a lifecycle policy takes the volume in',
  control: 'BCK-01',
  severity: 'warning',
  optIn: 'Many accounts back up by a plan that the organization attaches, which this template does not show.',
  rationale: 'What no plan takes in is missed on the day that it is needed.',
  fix: {
    cdk: 'plan.addSelection("All", { resources: [backup.BackupResource.fromConstruct(this)] })',
    cloudformation: 'AWS::Backup::BackupSelection with the ARN in Resources, or a tag of the resource in ListOfTags; or AWS::DLM::LifecyclePolicy for such a tag',
    terraform: 'aws_backup_selection with the ARN in resources, or a tag of the resource in selection_tag; or aws_dlm_lifecycle_policy for such a tag',
  },
  equivalents: { awsConfig: ['ebs-in-backup-plan', 'ebs-resources-protected-by-backup-plan'], securityHub: ['EC2.28'], checkov: ['CKV2_AWS_9'], cdkNag: ['EC2EBSInBackupPlan'], prowler: ['ec2_ebs_volume_protected_by_backup_plan'] },
  catalogue: ['ebs-in-backup-plan'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html', 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html'],
  cloudformation: {
    'AWS::EC2::Volume': (resource) => backedUp(resource, { service: 'ec2', prefix: 'volume/' }, inLifecyclePolicy(resource, 'VOLUME')),
  },
  terraform: {
    aws_ebs_volume: (resource) => backedUp(resource, { service: 'ec2', prefix: 'volume/' }, inLifecyclePolicy(resource, 'VOLUME')),
  },
});
