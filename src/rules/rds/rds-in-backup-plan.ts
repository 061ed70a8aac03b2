import { backedUp } from '../helpers/backup-plan';
import { unlessReplica } from '../helpers/copied-databases';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database is backed up by an AWS Backup plan, or by backups of its own',
  failure: 'Neither a backup plan nor backups of its own bring the database back',
  control: 'BCK-01',
  severity: 'warning',
  optIn: 'Many accounts back up by a plan that the organization attaches, which this template does not show.',
  rationale: 'What no plan takes in is missed on the day that it is needed.',
  fix: {
    cdk: 'plan.addSelection("All", { resources: [backup.BackupResource.fromConstruct(this)] })',
    cloudformation: 'AWS::Backup::BackupSelection with the ARN in Resources, or a tag of the resource in ListOfTags',
    terraform: 'aws_backup_selection with the ARN in resources, or a tag of the resource in selection_tag',
  },
  equivalents: {},
  catalogue: ['rds-in-backup-plan'],
  parameters: { minimumDays: { description: 'fewest days for which backups of its own are kept where no plan takes the database in', default: 7, minimum: 1, maximum: 35 } },
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance, { parameter }) => unlessInCluster(instance, () => unlessReplica(instance, () => backedUp(instance, { service: 'rds', prefix: 'db:' }, instance.at('BackupRetentionPeriod').orDefault(1).atLeast(parameter('minimumDays'))))),
    'AWS::RDS::DBCluster': (cluster, { parameter }) => backedUp(cluster, { service: 'rds', prefix: 'cluster:' }, cluster.at('BackupRetentionPeriod').orDefault(1).atLeast(parameter('minimumDays'))),
  },
  terraform: {
    aws_db_instance: (instance, { parameter }) => unlessReplica(instance, () => backedUp(instance, { service: 'rds', prefix: 'db:' }, instance.at('backup_retention_period').orDefault(0).atLeast(parameter('minimumDays')))),
    aws_rds_cluster: (cluster, { parameter }) => backedUp(cluster, { service: 'rds', prefix: 'cluster:' }, cluster.at('backup_retention_period').orDefault(1).atLeast(parameter('minimumDays'))),
  },
});
