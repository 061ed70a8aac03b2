import { BACKUP_TAG } from '../defaults/values';

/** The tags that mark a store for the backups. A tag of the user's with the same key wins. */
export function backedUp(): Record<string, string> {
  return { [BACKUP_TAG.key]: BACKUP_TAG.value };
}
