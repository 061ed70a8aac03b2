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
  const { unit } = plan.resource;
  const stays = fail('the copy stays in the Region and account of the plan', place.evidence('elsewhere'));
  const [, , , region, account] = place.expression().replace(/AWS::/g, 'AWS.').split(':');
  const here = (part: string | undefined, pseudo: string, known: string | undefined) => part !== undefined && (part === `\${AWS.${pseudo}}` || part === known);
  if (here(region, 'Region', unit.region) && here(account, 'AccountId', unit.account)) { return stays; }
  const target = plan.follow(place, vault);
  if (target === undefined || place.text() !== undefined) { return place.isPresent(); }
  // What CloudFormation refers to or imports stands in the same Region and account; Terraform may have a provider for each resource.
  return unit.platform === 'cloudformation' || [target, plan].every((resource) => resource.attribute('provider').present() === false && resource.at('region').present() === false)
    ? stays : place.isPresent();
}
