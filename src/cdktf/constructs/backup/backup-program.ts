import { BackupPlan, type BackupPlanConfig } from '@cdktf/provider-aws/lib/backup-plan';
import { BackupReportPlan } from '@cdktf/provider-aws/lib/backup-report-plan';
import { BackupRestoreTestingPlan } from '@cdktf/provider-aws/lib/backup-restore-testing-plan';
import { BackupRestoreTestingSelection } from '@cdktf/provider-aws/lib/backup-restore-testing-selection';
import { BackupSelection } from '@cdktf/provider-aws/lib/backup-selection';
import { BackupVault } from '@cdktf/provider-aws/lib/backup-vault';
import { BackupVaultLockConfiguration, type BackupVaultLockConfigurationConfig } from '@cdktf/provider-aws/lib/backup-vault-lock-configuration';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { SnsTopicSubscription } from '@cdktf/provider-aws/lib/sns-topic-subscription';
import { Construct } from 'constructs';
import vaultDefaults from '../../../defaults/backup/backup-vault';
import { BACKUP_TAG } from '../../../defaults/values';
import {
  BACKUP_DAYS, BACKUP_POLICIES, BACKUP_SCHEDULES, coldStorageAfter, FAILED_JOBS, isContinuous, LOCK_DAYS, lockFor, RESTORE_TEST, RESTORE_TEST_TYPES,
} from '../../../parts/backup-plan';
import { known } from '../../known';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { serviceTrust } from '../../service-trust';
import type { BucketReference, KeyReference, TopicReference } from '../../shared-resources';
import { topicToSubscribe } from '../../topic-to-subscribe';
import { uniqueName } from '../../unique-name';
import { type FindingsRoute, findingsRoute } from '../events/findings-route';

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
   * ARNs to back up besides what carries the tag. Buckets must keep versions.
   *
   * @default - none
   */
  readonly resources?: readonly string[];

  /**
   * The key of the vault.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Days for which daily backups are kept. Up to 35 they can be restored to any second, where the service supports it. AWS
   * Backup keeps no such backup for longer: with more than 35, and where it is known only when Terraform runs, there are
   * snapshots alone.
   *
   * @default 35
   */
  readonly dailyRetentionDays?: number;

  /**
   * Days for which monthly backups are kept. From 120 days on they are in cold storage from the 31st day, where the service
   * supports it.
   *
   * @default 365
   */
  readonly monthlyRetentionDays?: number;

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
   * Arguments of `aws_backup_vault_lock_configuration`. With `changeableForDays` the lock is final after that time.
   *
   * @default - governance mode: at least 7 days, at most 1095, or what the daily and monthly backups need
   */
  readonly lockOptions?: Partial<BackupVaultLockConfigurationConfig>;

  /**
   * Restore a sample of the backups every month, and delete it again: evidence that restoring works.
   *
   * @default true
   */
  readonly restoreTesting?: boolean;

  /**
   * Types of resources whose restore is tested, as AWS Backup names them.
   *
   * @default ['Aurora', 'DynamoDB', 'EBS', 'EFS', 'RDS', 'S3']
   */
  readonly restoreTestingTypes?: readonly string[];

  /**
   * The bucket that daily reports of all backup jobs go to. Its policy and its key must admit the role
   * `AWSServiceRoleForBackupReports`, which AWS makes with the first report plan of the account.
   * https://docs.aws.amazon.com/aws-backup/latest/devguide/create-report-plan-console.html
   *
   * @default - no reports
   */
  readonly reportBucket?: BucketReference;

  /**
   * The topic that is told of failed jobs. Its policy must admit EventBridge, as a `SecureTopic` with `admitEventBridge`
   * does, and so must its key, as a `SecureKey` does.
   *
   * @default - an encrypted topic
   */
  readonly topic?: TopicReference;

  /**
   * E-mail addresses that are told of failed jobs. Each has to confirm once.
   *
   * @default - nobody: subscribe to `topic`
   */
  readonly notify?: readonly string[];
}

/**
 * Backups of everything that carries the tag `soc2:backup=required`: daily for 35 days, monthly for a year, in an
 * encrypted vault that is locked in governance mode; restored for a test every month; with word of every failed job.
 *
 * The stores of this library carry the tag by themselves. What AWS Backup finds by a tag it backs up only where the Region
 * has opted in to the service: look once at `aws backup describe-region-settings`, or set `aws_backup_region_settings`.
 *
 * Throws where the lock that is given would refuse the daily or the monthly backups.
 *
 * Bears on A1.2, A1.3, CC7.5 and CC9.1. https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html
 */
export class BackupProgram extends Construct {
  public readonly vault: BackupVault;
  public readonly lock: BackupVaultLockConfiguration;
  public readonly plan: BackupPlan;
  public readonly selection: BackupSelection;
  /** What is named besides the tag. */
  public readonly namedSelection?: BackupSelection;
  public readonly role: IamRole;
  public readonly restoreTesting?: BackupRestoreTestingPlan;
  public readonly restoreTestingSelections: readonly BackupRestoreTestingSelection[];
  /** The daily reports, where there are some. */
  public readonly report?: BackupReportPlan;
  public readonly topic: TopicReference;
  public readonly subscriptions: readonly SnsTopicSubscription[];
  /** The rule that tells of failed jobs, with its target and the queue for what could not be told. */
  public readonly failures: FindingsRoute;

  constructor(scope: Construct, id: string, props: BackupProgramProps = {}) {
    super(scope, id);
    noteConstruct(this, 'BackupProgram');
    const { dailyRetentionDays = BACKUP_DAYS.daily, monthlyRetentionDays = BACKUP_DAYS.monthly, tagKey = BACKUP_TAG.key, tagValue = BACKUP_TAG.value, resources = [], notify = [] } = props;
    const name = uniqueName(this, { maxLength: 40 });
    this.vault = make(BackupVault, this, 'Vault', vaultDefaults, { given: props.encryptionKey === undefined ? {} : { kmsKeyArn: props.encryptionKey.arn }, own: { name } });
    this.lock = make(BackupVaultLockConfiguration, this, 'Lock', vaultDefaults, { given: lockOptions([dailyRetentionDays, monthlyRetentionDays], props.lockOptions), own: { backupVaultName: this.vault.name } });
    this.plan = new BackupPlan(this, 'Plan', { name, rule: rulesOf(this.vault.name, [dailyRetentionDays, monthlyRetentionDays], props.continuousBackup, props.copyVaultArn) });
    this.role = this.roleWith('Role', 'Makes and restores backups', Object.values(BACKUP_POLICIES));
    this.selection = new BackupSelection(this, 'Selection', { name: `${name}-tagged`, planId: this.plan.id, iamRoleArn: this.role.arn, selectionTag: [{ type: 'STRINGEQUALS', key: tagKey, value: tagValue }] });
    // Apart from the tag: in one selection, the tag would narrow what is named instead of adding to it.
    if (resources.length > 0) { this.namedSelection = new BackupSelection(this, 'Named', { name: `${name}-named`, planId: this.plan.id, iamRoleArn: this.role.arn, resources: [...resources] }); }
    this.restoreTesting = props.restoreTesting === false ? undefined : new BackupRestoreTestingPlan(this, 'RestoreTesting', {
      // Names hold letters, digits and underscores alone.
      name: name.replace(/-/g, '_'), scheduleExpression: BACKUP_SCHEDULES.restoreTest, startWindowHours: RESTORE_TEST.startWindowHours,
      recoveryPointSelection: [{
        algorithm: RESTORE_TEST.algorithm, includeVaults: [this.vault.arn], recoveryPointTypes: RESTORE_TEST.recoveryPointTypes, selectionWindowDays: RESTORE_TEST.selectionWindowDays,
      }],
    });
    this.restoreTestingSelections = this.testRestores(props.restoreTestingTypes ?? RESTORE_TEST_TYPES, tagKey, tagValue);
    if (props.reportBucket !== undefined) {
      this.report = new BackupReportPlan(this, 'Report', {
        name: name.replace(/-/g, '_'), reportDeliveryChannel: { s3BucketName: props.reportBucket.bucket.id, s3KeyPrefix: this.node.path, formats: ['CSV', 'JSON'] },
        reportSetting: { reportTemplate: 'BACKUP_JOB_REPORT' },
      });
    }
    this.topic = props.topic ?? topicToSubscribe(this, 'Topic', 'Failed backups', true);
    this.subscriptions = notify.map((endpoint, index) => new SnsTopicSubscription(this, `Subscription${index + 1}`, { topicArn: this.topic.arn, protocol: 'email', endpoint }));
    this.failures = findingsRoute(this, 'Failures', {
      description: FAILED_JOBS.description, topicArn: this.topic.arn,
      pattern: { 'source': [FAILED_JOBS.source], 'detail-type': FAILED_JOBS.detailTypes, 'detail': FAILED_JOBS.detail },
    });
  }

  private testRestores(types: readonly string[], tagKey: string, tagValue: string): BackupRestoreTestingSelection[] {
    const plan = this.restoreTesting;
    if (plan === undefined) { return []; }
    const role = this.roleWith('RestoreRole', 'Restores backups for the monthly test', [BACKUP_POLICIES.restore, BACKUP_POLICIES.restoreBuckets]);
    return types.map((type) => new BackupRestoreTestingSelection(this, `RestoreTesting${type}`, {
      name: `${plan.name}_${type}`, restoreTestingPlanName: plan.name, iamRoleArn: role.arn, protectedResourceType: type, validationWindowHours: RESTORE_TEST.validationWindowHours, protectedResourceArns: ['*'],
      protectedResourceConditions: [{ stringEquals: [{ key: `aws:ResourceTag/${tagKey}`, value: tagValue }] }],
    }));
  }

  private roleWith(id: string, description: string, policies: readonly string[]): IamRole {
    const { account, partition } = Place.of(this);
    const role = new IamRole(this, id, { description, assumeRolePolicy: serviceTrust('backup.amazonaws.com', { StringEquals: { 'aws:SourceAccount': account } }) });
    policies.forEach((policy, index) => new IamRolePolicyAttachment(this, `${id}Policy${index + 1}`, { role: role.name, policyArn: `arn:${partition}:iam::aws:policy/${policy}` }));
    return role;
  }
}

function rulesOf(vault: string, [daily, monthly]: readonly [number, number], continuous: boolean | undefined, copyVaultArn: string | undefined): BackupPlanConfig['rule'] {
  const copy = (lifecycle: object) => (copyVaultArn === undefined ? {} : { copyAction: [{ destinationVaultArn: copyVaultArn, lifecycle }] });
  const cold = coldStorageAfter(known(monthly));
  const monthlyLifecycle = { deleteAfter: monthly, ...(cold === undefined ? {} : { coldStorageAfter: cold }) };
  return [
    { ruleName: 'Daily', targetVaultName: vault, schedule: BACKUP_SCHEDULES.daily, enableContinuousBackup: continuous ?? isContinuous(known(daily)), lifecycle: { deleteAfter: daily }, ...copy({ deleteAfter: daily }) },
    { ruleName: 'Monthly', targetVaultName: vault, schedule: BACKUP_SCHEDULES.monthly, lifecycle: monthlyLifecycle, ...copy(monthlyLifecycle) },
  ];
}

/** The lock of the vault, as it is given or wide enough for the backups; what the table of defaults says is left to it. */
function lockOptions(retentions: readonly number[], given: Partial<BackupVaultLockConfigurationConfig> = {}): Partial<BackupVaultLockConfigurationConfig> {
  const { minRetentionDays, maxRetentionDays } = given;
  const { least, most } = lockFor(retentions.map(known), { least: known(minRetentionDays), most: known(maxRetentionDays) }, 'lockOptions, or dailyRetentionDays and monthlyRetentionDays');
  return { ...(least === LOCK_DAYS.least ? {} : { minRetentionDays: least }), ...(most === LOCK_DAYS.most ? {} : { maxRetentionDays: most }), ...given };
}
