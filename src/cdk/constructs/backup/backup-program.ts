import {
  aws_backup as backup, aws_events as events, aws_events_targets as targets, aws_iam as iam, type aws_kms as kms, type aws_s3 as s3, aws_sns as sns, aws_sns_subscriptions as subscriptions,
  Duration, Names, Stack,
} from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import vaultDefaults from '../../../defaults/backup/backup-vault';
import { withDefaults } from '../../defaults/apply';
import { BACKUP_TAG } from '../../defaults/backed-up';
import { deadLetterQueue } from '../../defaults/realise';
import { SecureTopic } from '../sns/secure-topic';

/** What a `BackupProgram` takes. */
export interface BackupProgramProps {
  /**
   * Everything in the account and Region that carries this tag is backed up.
   *
   * @default 'soc2:backup'
   */
  readonly tagKey?: string;

  /**
   * The value of the tag.
   *
   * @default 'required'
   */
  readonly tagValue?: string;

  /**
   * Constructs to back up besides what carries the tag: every resource at or below them that AWS Backup supports.
   *
   * @default - none
   */
  readonly scopes?: IConstruct[];

  /**
   * The key of the vault.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Days for which daily backups are kept. They can be restored to any second where the service supports it, for 35 days at
   * most.
   *
   * @default 35
   */
  readonly dailyRetentionDays?: number;

  /**
   * Days for which monthly backups are kept; in cold storage from the 31st day.
   *
   * @default 365
   */
  readonly monthlyRetentionDays?: number;

  /**
   * ARN of a vault in another Region or account that every backup is copied to.
   *
   * @default - no copies: where data may be is a decision that a default cannot take
   */
  readonly copyVaultArn?: string;

  /**
   * The lock of the vault. Give it `changeableFor` to make it final after that time: then nobody, AWS included, can delete
   * a backup early or lift the lock.
   *
   * @default - governance mode: at least 7 days, at most 1095
   */
  readonly lockConfiguration?: backup.LockConfiguration;

  /**
   * Restore a sample of the backups every month, and delete it again: evidence that restoring works.
   *
   * @default true
   */
  readonly restoreTesting?: boolean;

  /**
   * Types of resources whose restore is tested, as AWS Backup names them. A test needs no settings of its own for these.
   *
   * @default ['Aurora', 'DynamoDB', 'EBS', 'EFS', 'RDS', 'S3']
   */
  readonly restoreTestingTypes?: string[];

  /**
   * The bucket that daily reports of all jobs go to.
   *
   * @default - no reports
   */
  readonly reportBucket?: s3.IBucket;

  /**
   * The topic that is told of failed jobs. Its key must admit EventBridge, as a `SecureKey` does.
   *
   * @default - an encrypted topic
   */
  readonly topic?: sns.ITopic;

  /**
   * E-mail addresses that are told of failed jobs. Each has to confirm once.
   *
   * @default - nobody: subscribe to `topic`
   */
  readonly notify?: string[];
}

/**
 * Backups of everything that carries the tag `soc2:backup=required`: daily for 35 days, monthly for a year, in an
 * encrypted vault that is locked in governance mode; restored for a test every month; with word of every failed job.
 *
 * `SecureTable`, `SecureDatabaseInstance`, `SecureDatabaseCluster` and `SecureFileSystem` carry the tag by themselves. Add it to others
 * with `Tags.of(store).add('soc2:backup', 'required')`.
 *
 * Bears on A1.2, A1.3, CC7.5 and CC9.1. https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html
 */
export class BackupProgram extends Construct {
  /** Where backups are kept. */
  public readonly vault: backup.BackupVault;

  /** When backups are made, and how long they are kept. */
  public readonly plan: backup.BackupPlan;

  /** The topic that is told of failed jobs. */
  public readonly topic: sns.ITopic;

  /** The monthly test, where it is not left out. */
  public readonly restoreTesting?: backup.CfnRestoreTestingPlan;

  private readonly tag: { readonly key: string; readonly value: string };

  /** Makes vault, plan, selection and tests. */
  constructor(scope: Construct, id: string, props: BackupProgramProps = {}) {
    super(scope, id);
    this.tag = { key: props.tagKey ?? BACKUP_TAG.key, value: props.tagValue ?? BACKUP_TAG.value };
    this.vault = new backup.BackupVault(this, 'Vault', withDefaults<backup.BackupVaultProps>(vaultDefaults, { encryptionKey: props.encryptionKey, lockConfiguration: props.lockConfiguration }, { scope: this, id: 'Vault' }));
    const dailyDays = props.dailyRetentionDays ?? 35;
    const monthlyDays = props.monthlyRetentionDays ?? 365;
    const copies = (deleteAfter: Duration, moveToColdStorageAfter?: Duration) => (props.copyVaultArn === undefined ? {} : {
      copyActions: [{ destinationBackupVault: backup.BackupVault.fromBackupVaultArn(this, `Copy${deleteAfter.toDays()}`, props.copyVaultArn), deleteAfter, moveToColdStorageAfter }],
    });
    // AWS Backup asks for 90 days in cold storage at least.
    const cold = monthlyDays >= 120 ? Duration.days(30) : undefined;
    this.plan = new backup.BackupPlan(this, 'Plan', {
      backupVault: this.vault,
      backupPlanRules: [
        new backup.BackupPlanRule({
          ruleName: 'Daily', scheduleExpression: events.Schedule.cron({ hour: '3', minute: '0' }), deleteAfter: Duration.days(dailyDays), enableContinuousBackup: dailyDays <= 35, ...copies(Duration.days(dailyDays)),
        }),
        new backup.BackupPlanRule({
          ruleName: 'Monthly', scheduleExpression: events.Schedule.cron({ day: '1', hour: '4', minute: '0' }), deleteAfter: Duration.days(monthlyDays), moveToColdStorageAfter: cold, ...copies(Duration.days(monthlyDays), cold),
        }),
      ],
    });
    this.plan.addSelection('Selection', {
      resources: [backup.BackupResource.fromTag(this.tag.key, this.tag.value), ...(props.scopes ?? []).map((each) => backup.BackupResource.fromConstruct(each as Construct))], allowRestores: true,
    });
    this.restoreTesting = props.restoreTesting === false ? undefined : this.testRestores(props.restoreTestingTypes ?? ['Aurora', 'DynamoDB', 'EBS', 'EFS', 'RDS', 'S3']);
    if (props.reportBucket !== undefined) { this.report(props.reportBucket); }
    this.topic = props.topic ?? new SecureTopic(this, 'Topic', { displayName: 'Failed backups' });
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
    this.tellOfFailures();
  }

  private testRestores(types: readonly string[]): backup.CfnRestoreTestingPlan {
    // Names hold letters, digits and underscores alone.
    const name = Names.uniqueResourceName(this, { maxLength: 40, allowedSpecialCharacters: '_' });
    const plan = new backup.CfnRestoreTestingPlan(this, 'RestoreTesting', {
      restoreTestingPlanName: name, scheduleExpression: 'cron(0 6 15 * ? *)', startWindowHours: 8,
      recoveryPointSelection: { algorithm: 'LATEST_WITHIN_WINDOW', includeVaults: [this.vault.backupVaultArn], recoveryPointTypes: ['SNAPSHOT', 'CONTINUOUS'], selectionWindowDays: 31 },
    });
    const role = new iam.Role(this, 'RestoreRole', {
      assumedBy: new iam.ServicePrincipal('backup.amazonaws.com'), description: 'Restores backups for the monthly test',
      managedPolicies: ['service-role/AWSBackupServiceRolePolicyForRestores', 'AWSBackupServiceRolePolicyForS3Restore'].map((each) => iam.ManagedPolicy.fromAwsManagedPolicyName(each)),
    });
    for (const type of types) {
      const selection = new backup.CfnRestoreTestingSelection(this, `RestoreTesting${type}`, {
        restoreTestingPlanName: name, restoreTestingSelectionName: `${name}_${type}`.slice(-50), iamRoleArn: role.roleArn, protectedResourceType: type, validationWindowHours: 4, protectedResourceArns: ['*'],
        protectedResourceConditions: { stringEquals: [{ key: `aws:ResourceTag/${this.tag.key}`, value: this.tag.value }] },
      });
      selection.node.addDependency(plan);
    }
    return plan;
  }

  private report(bucket: s3.IBucket): void {
    new backup.CfnReportPlan(this, 'Report', {
      reportPlanName: Names.uniqueResourceName(this, { maxLength: 60, separator: '_' }),
      reportDeliveryChannel: { s3BucketName: bucket.bucketName, s3KeyPrefix: this.node.path, formats: ['CSV', 'JSON'] }, reportSetting: { reportTemplate: 'BACKUP_JOB_REPORT' },
    });
    bucket.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ArnPrincipal(Stack.of(this).formatArn({ service: 'iam', region: '', resource: 'role', resourceName: 'aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports' }))],
      actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${this.node.path}/*`)], conditions: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }));
  }

  /** https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html */
  private tellOfFailures(): void {
    new events.Rule(this, 'Failures', {
      description: 'Backups, copies and restores that failed',
      eventPattern: { source: ['aws.backup'], detailType: ['Backup Job State Change', 'Copy Job State Change', 'Restore Job State Change'], detail: { state: ['ABORTED', 'EXPIRED', 'FAILED'] } },
      targets: [new targets.SnsTopic(this.topic, { deadLetterQueue: deadLetterQueue(this, 'Undelivered') })],
    });
  }
}
