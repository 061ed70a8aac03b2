import { fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Logically air-gapped vault receives backups',
  failure: 'No backup plan fills the air-gapped vault',
  control: 'BCK-05',
  criteria: ['A1.2', 'CC7.5', 'C1.1'],
  severity: 'warning',
  rationale: 'A vault that nothing is copied to protects nothing.',
  fix: {
    cdk: 'copyActions: [{ destinationBackupVault }] in the plan',
    cloudformation: 'CopyActions: [{ DestinationBackupVaultArn: !GetAtt Vault.BackupVaultArn }] in the plan',
    terraform: 'copy_action { destination_vault_arn = aws_backup_logically_air_gapped_vault.this.arn }',
  },
  equivalents: {},
  catalogue: ['backup-air-gapped-vault'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html'],
  cloudformation: { 'AWS::Backup::LogicallyAirGappedBackupVault': (vault) => isFilled(vault, 'AWS::Backup::BackupPlan', 'BackupPlan.BackupPlanRule', ['CopyActions', 'DestinationBackupVaultArn', 'TargetLogicallyAirGappedBackupVaultArn']) },
  terraform: { aws_backup_logically_air_gapped_vault: (vault) => isFilled(vault, 'aws_backup_plan', 'rule', ['copy_action', 'destination_vault_arn', 'target_logically_air_gapped_backup_vault_arn']) },
});

function isFilled(vault: ResourceView, type: string, rules: string, [copies, destination, target]: readonly string[]): Outcome {
  const plans = vault.others(type);
  const items = plans.flatMap((plan) => plan.at(rules).items() ?? [plan.at(rules)]);
  const places = items.flatMap((rule) => [rule.at(target), ...(rule.at(copies).items() ?? [rule.at(copies)]).map((copy) => copy.at(destination))]);
  const answers = places.filter((place) => place.present() !== false).map((place) => ({ place, answer: vault.isNamedBy(place) }));
  const hit = answers.find(({ answer }) => answer === true);
  if (hit !== undefined) { return hit.place.judge(true, 'refers-to', vault.address); }
  const perhaps = answers.find(({ answer }) => answer === undefined);
  if (perhaps !== undefined) { return undecided('whether a plan copies to the vault is known only at deploy time', perhaps.place.evidence('refers-to', vault.address)); }
  const evidence = { pointer: vault.resource.entryPointer, operator: 'referenced-by', expected: type };
  return plans.length === 0 ? undecided('no plan is declared here; confirm that a plan of the organisation or of another account copies to the vault', evidence) : fail('no plan declared here copies to the vault', evidence);
}
