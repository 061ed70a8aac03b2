import { noControlNeeded } from './resource-kinds';
import type { Reading } from '../evaluate/reading';

/** More types than this are counted, not named: the mapping and the JSON output name them all. */
const MOST_TYPES = 8;

/**
 * The types that no rule knows, for a line on the console: `AWS::Amplify::App, AWS::Glue::Job (3)`. Types of which somebody
 * has decided that they need no control are left out.
 */
export function typesWithoutRule({ withoutRule }: Reading): string {
  const names = [...withoutRule].filter(([type]) => noControlNeeded(type) === undefined).map(([type, each]) => (each.length === 1 ? type : `${type} (${each.length})`));
  return names.length <= MOST_TYPES ? names.join(', ') : `${names.slice(0, MOST_TYPES).join(', ')} and ${names.length - MOST_TYPES} more types`;
}
