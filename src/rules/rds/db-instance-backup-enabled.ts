import { unlessReplica } from '../helpers/copied-databases';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database is backed up automatically, for long enough',
  failure: 'Automatic backups are off or too short',
  control: 'BCK-01',
  severity: 'error',
  rationale: 'A database can be brought back only to a moment that its backups still hold.',
  fix: { cdk: 'backupRetention: Duration.days(35)', cloudformation: 'BackupRetentionPeriod: 35', terraform: 'backup_retention_period = 35' },
  equivalents: { securityHub: ['RDS.11'] },
  catalogue: ['rds-automated-backup'],
  parameters: { minimumDays: { description: 'fewest days for which backups are kept', default: 7, minimum: 1, maximum: 35 } },
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance, context) => unlessInCluster(instance, () => unlessReplica(instance,
      // Through CloudFormation the default is one day.
      () => instance.at('BackupRetentionPeriod').orDefault(1).atLeast(context.parameter('minimumDays')))),
    'AWS::RDS::DBCluster': (cluster, context) => cluster.at('BackupRetentionPeriod').orDefault(1).atLeast(context.parameter('minimumDays')),
  },
  terraform: {
    // Through Terraform the default is no backups at all.
    aws_db_instance: (instance, { parameter }) => unlessReplica(instance, () => instance.at('backup_retention_period').orDefault(0).atLeast(parameter('minimumDays'))),
    aws_rds_cluster: (resource, { parameter }) => resource.at('backup_retention_period').orDefault(1).atLeast(parameter('minimumDays')),
  },
});
