import { defaultsTables } from '../../defaults';
import type { DefaultRow, DefaultsTable } from '../../defaults/default';
import { EFFECTS, isEffect, isHarmless, NEW_SYSTEM } from '../../defaults/effect';

/** What is asked for beyond the harmless defaults, and what is left out of all. */
export interface DefaultsChoice {
  readonly allow?: readonly string[];
  readonly skip?: readonly string[];
}

/** Whether a default is written into a resource that somebody else made, or that is in use. */
export type IsChosen = (table: DefaultsTable, row: DefaultRow) => boolean;

/**
 * A default that is harmless is taken, and one that is not where it is asked for: by its name, by its class, or by all of
 * its effects. What is to be skipped is never taken. Throws where a name is unknown, or names what only a construct does.
 */
export function chosen({ allow = [], skip = [] }: DefaultsChoice): IsChosen {
  skip.forEach((name) => { if (!isDefault(name)) { throw unknown(name, 'skip', []); } });
  allow.forEach((name) => {
    if (!isDefault(name) && !isEffect(name) && name !== NEW_SYSTEM) { throw unknown(name, 'allow', [...Object.keys(EFFECTS), NEW_SYSTEM]); }
    const alone = rows().find(({ row, name: each }) => each === name && row.injected === false && row.repair === undefined);
    if (alone !== undefined) {
      throw new Error(`cdk-soc2: "${name}" cannot be allowed: ${alone.row.because ?? ''} ${alone.table.construct === undefined ? '' : `Use ${alone.table.construct}, which carries it`}`.trim());
    }
  });
  const [asked, left] = [new Set(allow), new Set(skip)];
  return (table, row) => {
    const names = [table.name, nameOf(table, row)];
    if (names.some((name) => left.has(name))) { return false; }
    return isHarmless(row.effects) || names.some((name) => asked.has(name)) || asked.has(NEW_SYSTEM)
      || row.effects.every((effect) => isHarmless([effect]) || asked.has(effect));
  };
}

const nameOf = (table: DefaultsTable, row: DefaultRow) => `${table.name}.${row.property}`;
const rows = () => defaultsTables.flatMap((table) => table.rows.map((row) => ({ table, row, name: nameOf(table, row) })));

function isDefault(name: string): boolean {
  return defaultsTables.some((table) => table.name === name) || rows().some((each) => each.name === name);
}

/** Names what is near, else what there is. */
function unknown(name: string, setting: 'allow' | 'skip', effects: readonly string[]): Error {
  const near = rows().filter(({ table }) => name.toLowerCase().startsWith(`${table.name.toLowerCase()}.`)).map((each) => each.name);
  const known = near.length > 0 ? `Known here: ${near.join(', ')}` : [
    ...(effects.length === 0 ? [] : [`Known effects: ${effects.join(', ')}.`]),
    `Known classes: ${defaultsTables.map((table) => table.name).join(', ')}. A property follows after a dot, as in s3.Bucket.versioned`,
  ].join(' ');
  return new Error(`cdk-soc2: there is no default${effects.length === 0 ? '' : ' and no effect'} "${name}" to ${setting}. ${known}`);
}
