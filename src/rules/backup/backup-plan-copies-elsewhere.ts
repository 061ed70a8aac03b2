import { any, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Backup plan copies to another Region or account',
  failure: 'Backups stay in one Region and account',
  control: 'BCK-05',
  severity: 'warning',
  optIn: 'Which systems need a copy elsewhere follows from the continuity plan.',
  rationale: 'What destroys a Region, or an intruder in the account, reaches every backup that is held there.',
  fix: {
    cdk: 'copyVaultArn on the BackupProgram, or copyActions: [{ destinationBackupVault: vaultOfTheOtherRegion }]',
    cloudformation: 'CopyActions: [{ DestinationBackupVaultArn: <vault of another Region or account> }]',
    terraform: 'copy_action { destination_vault_arn = ... }',
  },
  equivalents: {},
  catalogue: ['backup-cross-region-copy'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html'],
  cloudformation: { 'AWS::Backup::BackupPlan': (plan) => copies(plan, plan.at('BackupPlan.BackupPlanRule'), ['CopyActions', 'DestinationBackupVaultArn', 'AWS::Backup::BackupVault']) },
  terraform: { aws_backup_plan: (plan) => copies(plan, plan.at('rule'), ['copy_action', 'destination_vault_arn', 'aws_backup_vault']) },
});

function copies(plan: ResourceView, rules: Value, [actions, destination, vault]: readonly string[]): Outcome {
  const items = rules.items();
  const lists = items?.map((rule) => rule.at(actions).items());
  if (lists === undefined || lists.includes(undefined)) { return undecided('the copies of the plan are known only at deploy time', rules.evidence('readable')); }
  const places = lists.flatMap((list) => (list ?? []).map((action) => action.at(destination)));
  return places.length === 0 ? fail('no rule of the plan makes a copy', rules.evidence('contains', actions)) : any(...places.map((place) => elsewhere(plan, place, vault)));
}

function elsewhere(plan: ResourceView, place: Value, vault: string): Outcome {
  const target = plan.follow(place, vault);
  const { unit } = plan.resource;
  // What one template declares stands in one Region and account; Terraform may have a provider for each resource.
  if (target !== undefined && target.resource.unit === unit && unit.platform === 'cloudformation') { return fail('the copy stays in the Region and account of the plan', place.evidence('elsewhere')); }
  if (target !== undefined && unit.platform === 'terraform' && [target, plan].every((resource) => resource.attribute('provider').present() === false && resource.at('region').present() === false)) {
    return fail('the copy stays in the Region and account of the plan', place.evidence('elsewhere'));
  }
  const [, , , region, account] = place.text()?.split(':') ?? [];
  if (region !== undefined && region === unit.region && account === unit.account) { return fail('the copy stays in the Region and account of the plan', place.evidence('elsewhere')); }
  return place.isPresent();
}
