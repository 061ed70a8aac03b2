/** How a backup program works, for both frameworks. */

/** Days for which backups are kept unless told otherwise. */
export const BACKUP_DAYS = { daily: 35, monthly: 365 };

/** Schedules in UTC. The test of restores looks for what the daily backups of the month have left. */
export const BACKUP_SCHEDULES = { daily: 'cron(0 3 * * ? *)', monthly: 'cron(0 4 1 * ? *)', restoreTest: 'cron(0 6 15 * ? *)' };

/** What a role needs to back up and to restore; for buckets beside the rest: https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html */
export const BACKUP_POLICIES = {
  backup: 'service-role/AWSBackupServiceRolePolicyForBackup', restore: 'service-role/AWSBackupServiceRolePolicyForRestores',
  backupBuckets: 'AWSBackupServiceRolePolicyForS3Backup', restoreBuckets: 'AWSBackupServiceRolePolicyForS3Restore',
};

/** Types whose restore needs no settings of its own. */
export const RESTORE_TEST_TYPES = ['Aurora', 'DynamoDB', 'EBS', 'EFS', 'RDS', 'S3'];

/** What a test of restores takes from the vault. */
export const RESTORE_TEST = { algorithm: 'LATEST_WITHIN_WINDOW', recoveryPointTypes: ['SNAPSHOT', 'CONTINUOUS'], selectionWindowDays: 31, startWindowHours: 8, validationWindowHours: 4 };

/** Jobs that failed: https://docs.aws.amazon.com/aws-backup/latest/devguide/eventbridge.html */
export const FAILED_JOBS = {
  description: 'Backups, copies and restores that failed', source: 'aws.backup',
  detailTypes: ['Backup Job State Change', 'Copy Job State Change', 'Restore Job State Change'], detail: { state: ['ABORTED', 'EXPIRED', 'FAILED'] },
};

/** What the vault is locked to unless told otherwise, in days. The table of defaults says the same. */
export const LOCK_DAYS = { least: 7, most: 1095 };

/**
 * Whether backups can be restored to any second: AWS Backup keeps such a backup for 35 days at most, and refuses the plan
 * otherwise. Where it is not known how long they are kept there are snapshots alone.
 */
export function isContinuous(days: number | undefined): boolean {
  return days !== undefined && days <= 35;
}

/** After how many days backups go to cold storage, where they have to stay for 90 days at least; undefined: never. */
export function coldStorageAfter(days: number | undefined): number | undefined {
  return days !== undefined && days >= 120 ? 30 : undefined;
}

/** The least and the most that a vault keeps a backup, in days. */
export interface LockDays { readonly least?: number; readonly most?: number }

/**
 * The lock of the vault as it is given, or wide enough for the backups; undefined where the usual one does. A job whose backup
 * would be kept for a shorter or a longer time fails: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html.
 * Times that are not known before the deployment are left out of the reckoning.
 *
 * Throws where a lock that is given would refuse the backups; `names` says what to change.
 */
export function lockFor(retentions: readonly (number | undefined)[], given: LockDays, names: string): LockDays {
  const known = retentions.filter((days): days is number => days !== undefined);
  const [shortest, longest] = [Math.min(...known), Math.max(...known)];
  if (known.length > 0 && given.least !== undefined && shortest < given.least) { throw refusal(`${shortest} days, which the lock refuses: it keeps for ${given.least} at least`, names); }
  if (known.length > 0 && given.most !== undefined && longest > given.most) { throw refusal(`${longest} days, which the lock refuses: it keeps for ${given.most} at most`, names); }
  return { least: given.least ?? Math.min(LOCK_DAYS.least, shortest), most: given.most ?? Math.max(LOCK_DAYS.most, longest) };
}

function refusal(wrong: string, names: string): Error {
  return new Error(`cdk-soc2: the backup program keeps backups for ${wrong}. Change ${names}`);
}
