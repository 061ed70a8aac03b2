import { Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { BACKUP_TAG } from '../../defaults/values';

/** Marks a store for the backups. The priority is below the default, so that a tag of the user's wins. */
export function backUp(store: Construct): void {
  Tags.of(store).add(BACKUP_TAG.key, BACKUP_TAG.value, { priority: 50 });
}
