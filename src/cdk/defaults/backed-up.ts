import { Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The tag by which a `BackupProgram` finds what is to be backed up. */
export const BACKUP_TAG = { key: 'soc2:backup', value: 'required' };

/** Marks a store for the backups. The priority is below the default, so that a tag of the user's wins. */
export function backUp(store: Construct): void {
  Tags.of(store).add(BACKUP_TAG.key, BACKUP_TAG.value, { priority: 50 });
}
