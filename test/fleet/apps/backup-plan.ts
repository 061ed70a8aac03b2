import { type App, Duration, Stack } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';

/** Backups by plan, into a vault and a copy of it elsewhere. */
export function build(app: App): void {
  const stack = new Stack(app, 'Backups');
  const vault = new backup.BackupVault(stack, 'Vault');
  const plan = new backup.BackupPlan(stack, 'Plan', {
    backupVault: vault,
    backupPlanRules: [new backup.BackupPlanRule({
      scheduleExpression: events.Schedule.cron({ hour: '3', minute: '0' }), deleteAfter: Duration.days(35),
      copyActions: [{ destinationBackupVault: backup.BackupVault.fromBackupVaultArn(stack, 'Copy', 'arn:aws:backup:us-east-1:111122223333:backup-vault:copies') }],
    })],
  });
  const table = new dynamodb.Table(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
  plan.addSelection('Stores', { resources: [backup.BackupResource.fromDynamoDbTable(table), backup.BackupResource.fromTag('backup', 'yes')] });
}
