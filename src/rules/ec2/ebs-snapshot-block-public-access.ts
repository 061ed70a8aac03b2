import { defineRule } from '../rule';

export default defineRule({
  title: 'EBS snapshots of the Region cannot be shared publicly',
  failure: 'EBS snapshots can be shared publicly',
  control: 'PUB-01',
  criteria: ['CC6.6', 'CC6.7', 'C1.1'],
  severity: 'error',
  rationale: 'A public snapshot hands the whole content of a disk to anyone with an AWS account.',
  fix: {
    cdk: 'new ec2.CfnSnapshotBlockPublicAccess(this, \'Snapshots\', { state: \'block-all-sharing\' })',
    cloudformation: 'State: block-all-sharing',
    terraform: 'state = "block-all-sharing" in aws_ebs_snapshot_block_public_access',
  },
  equivalents: { awsConfig: ['ebs-snapshot-block-public-access'], securityHub: ['EC2.182'], prowler: ['ec2_ebs_snapshot_account_block_public_access'] },
  catalogue: ['ebs-snapshot-not-public'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html', 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html'],
  cloudformation: {
    'AWS::EC2::SnapshotBlockPublicAccess': (setting) => setting.at('State').equals('block-all-sharing'),
  },
  terraform: {
    aws_ebs_snapshot_block_public_access: (setting) => setting.at('state').equals('block-all-sharing'),
  },
});
