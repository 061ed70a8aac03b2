import { defineRule } from '../rule';

export default defineRule({
  title: 'EBS snapshot is shared with named accounts',
  failure: 'EBS snapshot is shared with everyone',
  control: 'PUB-01',
  criteria: ['CC6.6', 'CC6.7', 'C1.1'],
  severity: 'error',
  rationale: 'Whoever may make a volume of a snapshot reads everything that was on the disk.',
  fix: {
    cdk: 'leave the snapshot unshared, or share it with the id of one account',
    cloudformation: 'no property of CloudFormation shares a snapshot',
    terraform: 'account_id = "111122223333" in aws_snapshot_create_volume_permission',
  },
  equivalents: {},
  catalogue: ['ebs-snapshot-not-public'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html'],
  terraform: {
    aws_snapshot_create_volume_permission: (permission) => permission.at('account_id').satisfies('the id of an account', (account) => /^\d{12}$/.test(account)),
  },
});
