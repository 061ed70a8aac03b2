import {
  aws_backup as backup, aws_events as events, aws_events_targets as targets, aws_iam as iam, type aws_kms as kms, type aws_s3 as s3, aws_sns as sns, aws_sns_subscriptions as subscriptions,
  Duration, Lazy, Names, Stack,
} from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import { backupableArns } from './backupable';
import vaultDefaults from '../../../defaults/backup/backup-vault';
import { BACKUP_TAG } from '../../../defaults/values';
import {
  BACKUP_DAYS, BACKUP_POLICIES, BACKUP_SCHEDULES, coldStorageAfter, FAILED_JOBS, isContinuous, LOCK_DAYS, lockFor, RESTORE_TEST, RESTORE_TEST_TYPES,
} from '../../../parts/backup-plan';
import { withDefaults } from '../../defaults/apply';
import { deadLetterQueue } from '../../defaults/realise';
import { topicToSubscribe } from '../../defaults/topic-to-subscribe';
import { daysOf } from '../../duration';

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
   * Constructs to back up besides what carries the tag: every table, bucket, database, volume, instance and file system at or
   * below them. Buckets must keep versions.
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
   * How long daily backups are kept, in whole days. Up to 35 they can be restored to any second, where the service supports
   * it. AWS Backup keeps no such backup for longer: with more than 35, and where it is known only at deployment, there are
   * snapshots alone.
   *
   * @default Duration.days(35)
   */
  readonly dailyRetention?: Duration;

  /**
   * How long monthly backups are kept, in whole days. From 120 on they are in cold storage from the 31st day, where the
   * service supports it: AWS Backup leaves what it moves there for 90 days at least.
   *
   * @default Duration.days(365)
   */
  readonly monthlyRetention?: Duration;

  /**
   * Whether daily backups can be restored to any second, where the service supports it.
   *
   * @default - true where they are kept for 35 days at most, as far as that is known
   */
  readonly continuousBackup?: boolean;

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
   * @default - governance mode: at least 7 days, at most 1095, or what the daily and monthly backups need
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
   * The bucket that daily reports of all backup jobs go to. In this stack it gets all permissions by itself. Elsewhere the
   * role `AWSServiceRoleForBackupReports` must be admitted to bucket and key, and exist: AWS makes it with the first report
   * plan of the account, and S3 refuses a policy that names a role which is not there.
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
 * What AWS Backup finds by a tag it backs up only where the Region has opted in to the service, which CloudFormation cannot
 * do: look once at `aws backup describe-region-settings`. What is named in `scopes` it backs up in any case, but for Aurora,
 * DocumentDB and Neptune. https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html
 *
 * The synthesis fails where there is nothing to back up in one of the `scopes`. Throws where the lock that is given would refuse the daily or the monthly backups.
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
    const daily = props.dailyRetention ?? Duration.days(BACKUP_DAYS.daily);
    const monthly = props.monthlyRetention ?? Duration.days(BACKUP_DAYS.monthly);
    this.tag = { key: props.tagKey ?? BACKUP_TAG.key, value: props.tagValue ?? BACKUP_TAG.value };
    this.vault = new backup.BackupVault(this, 'Vault', withDefaults<backup.BackupVaultProps>(vaultDefaults, { encryptionKey: props.encryptionKey, lockConfiguration: lockConfiguration([daily, monthly], props.lockConfiguration) }, { scope: this, id: 'Vault' }));
    const destinationBackupVault = props.copyVaultArn === undefined ? undefined : backup.BackupVault.fromBackupVaultArn(this, 'Copy', props.copyVaultArn);
    const copies = (deleteAfter: Duration, moveToColdStorageAfter?: Duration) => (destinationBackupVault === undefined ? {} : {
      copyActions: [{ destinationBackupVault, deleteAfter, moveToColdStorageAfter }],
    });
    const coldAfter = coldStorageAfter(daysOf(monthly));
    const cold = coldAfter === undefined ? undefined : Duration.days(coldAfter);
    this.plan = new backup.BackupPlan(this, 'Plan', {
      backupVault: this.vault,
      backupPlanRules: [
        new backup.BackupPlanRule({
          ruleName: 'Daily', scheduleExpression: events.Schedule.expression(BACKUP_SCHEDULES.daily), deleteAfter: daily,
          enableContinuousBackup: props.continuousBackup ?? isContinuous(daysOf(daily)), ...copies(daily),
        }),
        new backup.BackupPlanRule({
          ruleName: 'Monthly', scheduleExpression: events.Schedule.expression(BACKUP_SCHEDULES.monthly), deleteAfter: monthly, moveToColdStorageAfter: cold, ...copies(monthly, cold),
        }),
      ],
    });
    this.select(props.scopes ?? []);
    this.restoreTesting = props.restoreTesting === false ? undefined : this.testRestores(props.restoreTestingTypes ?? RESTORE_TEST_TYPES);
    if (props.reportBucket !== undefined) { this.report(props.reportBucket); }
    this.topic = props.topic ?? topicToSubscribe(this, 'Topic', 'Failed backups');
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
    this.tellOfFailures();
  }

  private select(scopes: readonly IConstruct[]): void {
    const tagged = this.plan.addSelection('Selection', { resources: [backup.BackupResource.fromTag(this.tag.key, this.tag.value)], allowRestores: true });
    const role = tagged.grantPrincipal as iam.IRole;
    // aws-cdk-lib lets the service assume the role for whichever account it works.
    (role.node.defaultChild as iam.CfnRole).addPropertyOverride('AssumeRolePolicyDocument.Statement.0.Condition', { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } });
    // The policies that aws-cdk-lib attaches do not reach buckets.
    [BACKUP_POLICIES.backupBuckets, BACKUP_POLICIES.restoreBuckets].forEach((each) => role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName(each)));
    if (scopes.length === 0) { return; }
    // Apart from the tag: in one selection, the tag would narrow what is named instead of adding to it.
    new backup.CfnBackupSelection(this, 'Named', {
      backupPlanId: this.plan.backupPlanId,
      backupSelection: { selectionName: 'Named', iamRoleArn: role.roleArn, resources: Lazy.list({ produce: () => [...new Set(scopes.flatMap(backupableArns))] }) },
    });
    // AWS Backup takes a selection of nothing for one of everything.
    this.node.addValidation({
      validate: () => scopes.filter((each) => backupableArns(each).length === 0).map((each) => `cdk-soc2: there is nothing in ${each.node.path} that AWS Backup backs up. Take it out of the scopes of the backup program`),
    });
  }

  private testRestores(types: readonly string[]): backup.CfnRestoreTestingPlan {
    // Names hold letters, digits and underscores alone.
    const name = Names.uniqueResourceName(this, { maxLength: 40, allowedSpecialCharacters: '_' });
    const plan = new backup.CfnRestoreTestingPlan(this, 'RestoreTesting', {
      restoreTestingPlanName: name, scheduleExpression: BACKUP_SCHEDULES.restoreTest, startWindowHours: RESTORE_TEST.startWindowHours,
      recoveryPointSelection: {
        algorithm: RESTORE_TEST.algorithm, includeVaults: [this.vault.backupVaultArn], recoveryPointTypes: RESTORE_TEST.recoveryPointTypes, selectionWindowDays: RESTORE_TEST.selectionWindowDays,
      },
    });
    const role = new iam.Role(this, 'RestoreRole', {
      assumedBy: new iam.ServicePrincipal('backup.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } } }), description: 'Restores backups for the monthly test',
      managedPolicies: [BACKUP_POLICIES.restore, BACKUP_POLICIES.restoreBuckets].map((each) => iam.ManagedPolicy.fromAwsManagedPolicyName(each)),
    });
    for (const type of types) {
      const selection = new backup.CfnRestoreTestingSelection(this, `RestoreTesting${type}`, {
        restoreTestingPlanName: name, restoreTestingSelectionName: `${name}_${type}`.slice(-50), iamRoleArn: role.roleArn, protectedResourceType: type, validationWindowHours: RESTORE_TEST.validationWindowHours, protectedResourceArns: ['*'],
        protectedResourceConditions: { stringEquals: [{ key: `aws:ResourceTag/${this.tag.key}`, value: this.tag.value }] },
      });
      selection.node.addDependency(plan);
    }
    return plan;
  }

  /** https://docs.aws.amazon.com/aws-backup/latest/devguide/create-report-plan-console.html */
  private report(bucket: s3.IBucket): void {
    const stack = Stack.of(this);
    const plan = new backup.CfnReportPlan(this, 'Report', {
      reportPlanName: Names.uniqueResourceName(this, { maxLength: 60, separator: '_' }),
      // aws-cdk-lib writes these two as they are given, so they are spelt as CloudFormation does.
      reportDeliveryChannel: { S3BucketName: bucket.bucketName, S3KeyPrefix: this.node.path, Formats: ['CSV', 'JSON'] }, reportSetting: { ReportTemplate: 'BACKUP_JOB_REPORT' },
    });
    if (Stack.of(bucket) !== stack) { return; }
    const writer = stack.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: 'aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports' });
    bucket.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ArnPrincipal(writer)], actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`${this.node.path}/*`)], conditions: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }));
    // Until the first report plan is made there is no such role, and S3 refuses a policy that names it.
    bucket.policy?.node.addDependency(plan);
    // The key is made before bucket and plan, so that its policy names the role in a condition, which nobody looks up.
    bucket.encryptionKey?.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.AnyPrincipal()], actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'], resources: ['*'],
      conditions: { StringEquals: { 'kms:CallerAccount': stack.account }, ArnEquals: { 'aws:PrincipalArn': writer } },
    }));
  }

  private tellOfFailures(): void {
    new events.Rule(this, 'Failures', {
      description: FAILED_JOBS.description,
      eventPattern: { source: [FAILED_JOBS.source], detailType: FAILED_JOBS.detailTypes, detail: FAILED_JOBS.detail },
      targets: [new targets.SnsTopic(this.topic, { deadLetterQueue: deadLetterQueue(this, 'Undelivered') })],
    });
  }
}

/** The lock of the vault, as it is given or wide enough for the backups; undefined where the table of defaults has what is needed. */
function lockConfiguration(retentions: readonly Duration[], given: backup.LockConfiguration | undefined): backup.LockConfiguration | undefined {
  const wanted = given === undefined ? {} : { least: daysOf(given.minRetention), most: given.maxRetention === undefined ? undefined : daysOf(given.maxRetention) };
  const { least, most } = lockFor(retentions.map(daysOf), wanted, 'lockConfiguration, or dailyRetention and monthlyRetention');
  if (given !== undefined) { return given; }
  return least === LOCK_DAYS.least && most === LOCK_DAYS.most ? undefined : { minRetention: Duration.days(least ?? LOCK_DAYS.least), maxRetention: Duration.days(most ?? LOCK_DAYS.most) };
}
