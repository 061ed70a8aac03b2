import { constant, days } from './value';

/** CloudWatch Logs: 400 days cover a twelve-month report with its fieldwork. */
export const LOG_RETENTION = constant('aws_logs.RetentionDays.THIRTEEN_MONTHS');
export const LOG_RETENTION_DAYS = 400;

/** Archives of CloudTrail and AWS Config: to Glacier after three months, kept seven years. */
export const ARCHIVE_TRANSITION_DAYS = 90;
export const ARCHIVE_DAYS = 2557;

/** RDS, Aurora and DocumentDB keep automated backups for 35 days at most. */
export const DATABASE_BACKUP = days(35);
export const DATABASE_BACKUP_DAYS = 35;

/** Waiting time before a key is gone for good: the longest that KMS offers. */
export const KEY_PENDING_WINDOW = days(30);
export const KEY_PENDING_WINDOW_DAYS = 30;

/** Versions that were overwritten or deleted are kept for the period of a report. */
export const NONCURRENT_DAYS = 365;
export const NONCURRENT_TRANSITION_DAYS = 90;

/** Rotation of secrets. */
export const SECRET_ROTATION_DAYS = 30;

/** The tag by which a `BackupProgram` finds what is to be backed up. */
export const BACKUP_TAG = { key: 'soc2:backup', value: 'required' };

/** Dead-letter queues keep messages as long as SQS can. */
export const DEAD_LETTER_DAYS = 14;
