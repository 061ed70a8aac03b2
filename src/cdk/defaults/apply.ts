import { Stack, Token } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { writeAccessLogsUnlessDecided } from './access-logs';
import { blockPublicAccess, refuseClearTextOfBucket, refuseOldTls } from './close-bucket';
import { refuseClearTextOfQueue } from './close-queue';
import { Ledger } from './ledger';
import { protectFromDeletion } from './protect-from-deletion';
import { admitFoundPublishers, admitPublishers, encryptTopic, refuseClearText } from './publishers';
import { realise } from './realise';
import { traceCalls } from './trace-calls';
import { whenMade } from './when-made';
import type { Circumstances, DefaultRow, DefaultsTable, Properties } from '../../defaults/default';
import type { DefaultValue } from '../../defaults/value';
import { classOf } from '../construct-tree';

/** What is done in place of setting a property, once the app is complete. Each says whether it did anything. */
const METHODS: Readonly<Record<NonNullable<DefaultRow['method'] | DefaultRow['injectedMethod']>, (made: IConstruct) => boolean>> = {
  writeAccessLogs: writeAccessLogsUnlessDecided, admitPublishers, admitFoundPublishers, traceCalls, encryptTopic, refuseClearText,
  protectFromDeletion, refuseClearTextOfBucket, refuseOldTls, blockPublicAccess, refuseClearTextOfQueue,
};

/**
 * Properties that have their defaults, with the construct and the table they have them for. It stands on the properties,
 * not in the ledger: a construct can be removed and made again at the same path. It is enumerable, so that properties
 * keep it where they are spread into others.
 */
const APPLIED = Symbol.for('cdk-soc2.defaults-applied');

interface Marked { readonly [APPLIED]?: string }

/** Where a construct is about to be made. */
export interface MakingSite { readonly scope: Construct; readonly id: string }

/**
 * The user's properties with the defaults of a table where the user's value is `undefined`, given as such or not at all.
 * A value that the user set is never changed: if it is weak, the rule finds it.
 *
 * A construct of ours takes all of them. Into a class of aws-cdk-lib that somebody else chose go those for which `isChosen`.
 */
export function withDefaults<P extends object>(table: DefaultsTable, given: P | undefined, site: MakingSite, isChosen?: (row: DefaultRow) => boolean): P {
  // https://github.com/aws/constructs: what separates a path is written differently in an id.
  const id = site.id.replace(/\//g, '--');
  const constructPath = site.scope.node.path === '' ? id : `${site.scope.node.path}/${id}`;
  const ledger = Ledger.of(site.scope);
  ledger.reach(site.scope);
  const mark = `${constructPath}\n${table.name}`;
  // A construct of ours has been here already: its class is the injectable one of aws-cdk-lib too.
  if (given !== undefined && (given as Marked)[APPLIED] === mark) { return given; }
  const { [APPLIED]: _another, ...users } = (given ?? {}) as Properties & Marked;
  let now: Properties = { ...users };
  /** What stands for properties that are not set, since a method does it later. */
  let later: Properties = {};
  const applied: string[] = [];
  const kept: string[] = [];
  const stack = Stack.of(site.scope);
  const at = {
    path: constructPath, id: site.id, regionKnown: !Token.isUnresolved(stack.region), inProduct: classOf(stack)?.fqn === 'aws-cdk-lib.aws_servicecatalog.ProductStack',
  };
  for (const row of table.rows) {
    if (member(users, row.property) !== undefined) { kept.push(row.property); continue; }
    const circumstances: Circumstances = { given: users, now: { ...now, ...later }, site: at, injected: isChosen !== undefined };
    const value = isChosen === undefined || isChosen(row) ? defaultOf(row, circumstances) : undefined;
    if (value === undefined || !canHold(now, row.property)) { continue; }
    const method = isChosen === undefined ? row.method : row.injectedMethod ?? row.method;
    if (method !== undefined) {
      later = { ...later, [row.property]: value };
      const record = [constructPath, table.name, row.property] as const;
      whenMade(site.scope, id, record.join('\n'), (made) => {
        // What stands there now may have been made with other properties.
        if (ledger.hasApplied(...record) && !METHODS[method](made)) { ledger.retract(...record); }
      });
      applied.push(row.property);
      continue;
    }
    now = withMember(now, row.property, realise(value, site, isChosen === undefined ? undefined : row.viaService));
    applied.push(row.property);
  }
  ledger.add({ constructPath, name: table.name, ...(isChosen === undefined ? { construct: table.construct } : {}), applied, kept });
  return { ...now, [APPLIED]: mark } as P;
}

function defaultOf(row: DefaultRow, circumstances: Circumstances): DefaultValue | undefined {
  if (row.when !== undefined && !row.when(circumstances)) { return undefined; }
  if (circumstances.injected && row.injected !== undefined) { return row.injected === false ? undefined : row.injected; }
  return typeof row.value === 'function' ? row.value(circumstances) : row.value;
}

function member(properties: Properties, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isStruct(at) ? at[key] : undefined), properties);
}

/** Whether the structs on the way are absent or plain: an object of a class, or a token, is the user's own affair. */
function canHold(properties: Properties, path: string): boolean {
  let at: unknown = properties;
  for (const key of path.split('.').slice(0, -1)) {
    at = (at as Properties)[key];
    if (at === undefined) { return true; }
    if (!isStruct(at)) { return false; }
  }
  return true;
}

function withMember(properties: Properties, path: string, value: unknown): Properties {
  const [key, ...rest] = path.split('.');
  if (rest.length === 0) { return { ...properties, [key]: value }; }
  return { ...properties, [key]: withMember((properties[key] ?? {}) as Properties, rest.join('.'), value) };
}

function isStruct(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Token.isUnresolved(value)
    && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}
