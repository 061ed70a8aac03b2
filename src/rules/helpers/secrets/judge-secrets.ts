import { isSecretLiteral } from './literal-secret';
import type { Node } from './node';
import { scanText } from './scan-text';
import { secretKind, type SecretKind } from './secret-names';
import { latersIn, literalOf, type Origin, originOf, type Written } from './written';
import { type Evidence, fail, type Outcome, undecided } from '../../../model/outcome';
import type { Resource } from '../../../model/resource';
import type { ResourceView } from '../../../model/resource-view';

/** Where a value goes: into a setting that whoever describes the resource can read, or to the service, which keeps it. */
export type Use = 'shown' | 'taken';

/** A place that was looked at, and what was found: nothing when it is clean. What stands there is never shown. */
export interface Named extends Outcome { readonly key: string }

/** What is wrong with a property that is a secret itself. */
export function judgeSecret(owner: Resource, node: Node): Named[] {
  return inEach(node, (each) => each.items?.flatMap((item) => judgeSecret(owner, item)) ?? judgeWritten(owner, each, node.label));
}

/** Judges what stands in a place in each of its alternatives. */
function inEach(node: Node, judge: (each: Node) => Named[]): Named[] {
  const cut = node.isCut === true ? [open(node.label, node.pointer, `${node.label} has more combinations of conditions than can be judged`)] : [];
  if (node.alternatives === undefined) { return [...cut, ...node.isCut === true ? [] : judge(node)]; }
  const isOffAlways = node.alternatives.every(({ offDefault }) => offDefault);
  return [...cut, ...node.alternatives.flatMap((alternative) => inEach(alternative.node, judge).map((found) => (found.status === 'fail' && alternative.offDefault && !isOffAlways
    ? open(found.key, found.evidence[0].pointer, `${found.fact ?? ''}, if the parameter is set so at deploy time`) : found)))];
}

function judgeWritten(owner: Resource, { pointer, label, written }: Node, key: string): Named[] {
  if (written === undefined) { return []; }
  const laters = latersIn(written.text, written);
  const literal = literalOf(written.text).trim();
  if (literal === '' && laters.length === 1) { return ofOrigin(laters[0].origin, key, pointer); }
  // The ARN of a secret, where a service takes one in its place.
  if ((literal === '' && laters.length === 0) || literal.startsWith('arn:')) { return []; }
  if (laters.length > 0) { return [open(key, pointer, `${key} is put together at deploy time, of what stands here and what does not`)]; }
  return [isPassedIn(owner, label, literal) ? open(key, pointer, `${key} is passed in at deploy time`) : wrong(key, pointer, `${key} can be read there`)];
}

function ofOrigin(origin: Origin, key: string, pointer: string): Named[] {
  switch (origin) {
    case 'store': case 'hidden-parameter': case 'pointer': return [];
    case 'clear-store': return [wrong(key, pointer, `${key} comes from a parameter that is kept in clear text`)];
    case 'shown-parameter': return [wrong(key, pointer, `${key} comes from a parameter without NoEcho, which shows it in the console, the API and the events of the stack`)];
    case 'generated': return [open(key, pointer, `${key} is made by another resource, and is kept in its state or output`)];
    case 'harmless': case 'open': return [open(key, pointer, `${key} is known only at deploy time`)];
  }
}

/** What secrets hold beside the password. */
const BESIDE = /(user|user_?name|engine|host|port|name|database|identifier|arn|endpoint|region|id|email|domain|account|url|ssl)$/i;

/** What is wrong with the value of a secret or a parameter that is declared with it: what stands in the template is no secret. */
export function judgeKept(view: ResourceView, node: Node): Named[] {
  const found = keptIn(view.resource, node, node.label);
  return found.length > 0 && isSetLater(view, node.label)
    ? [open(node.label, node.pointer, `${node.label} stands there at first and is left alone afterwards, so that nobody knows here what is in use`)] : found;
}

function keptIn(owner: Resource, node: Node, name: string): Named[] {
  return inEach(node, (each) => keptInOne(owner, each, name));
}

function keptInOne(owner: Resource, node: Node, name: string): Named[] {
  if (node.entries !== undefined) {
    const named = node.entries.filter(([key]) => secretKind(key) !== undefined);
    return (named.length > 0 ? named : node.entries.filter(([key]) => !BESIDE.test(key))).flatMap(([key, each]) => keptIn(owner, each, key));
  }
  if (node.items !== undefined) { return node.items.flatMap((each) => keptIn(owner, each, name)); }
  // A setting, or the name of something.
  const isSetting = node.written !== undefined && (node.written.later.length === 0 ? isSecretLiteral(node.written.text, 'password') === 'no' : originOf(node.written) === 'harmless');
  return isSetting ? [] : judgeWritten(owner, node, name);
}

/** Terraform leaves an argument alone that its lifecycle says to ignore: the first value is then a placeholder, as a rule. */
function isSetLater(view: ResourceView, argument: string): boolean {
  const ignored = view.resource.platform === 'terraform' ? view.attribute('lifecycle').at('0.ignore_changes').items() ?? [] : [];
  return ignored.some((each) => ['all', argument].includes(each.expression().replace(/^\$\{(.*)\}$/, '$1')));
}

/** What is wrong in settings: maps, lists of names with values, texts, at any depth. */
export function judgeSettings(owner: Resource, node: Node, use: Use): Named[] {
  return inEach(node, (each) => (isOpen(each) ? [open(node.label, node.pointer, `${node.label} is known only at deploy time`)] : walk(owner, each, node.label.split('.').at(-1) ?? '', use)));
}

/** What is wrong with one setting of a known name. */
export function judgeNamed(owner: Resource, name: string, node: Node): Named[] {
  return walk(owner, node, name === '' ? node.label : name, 'shown');
}

/** Whether nothing is known of a place but that something of any kind may stand there. */
function isOpen({ written }: Node): boolean {
  return written !== undefined && literalOf(written.text) === '' && latersIn(written.text, written).some(({ origin }) => ['open', 'hidden-parameter', 'shown-parameter', 'clear-store'].includes(origin));
}

/** Settings in which any variable may stand. */
const ENVIRONMENT = /^(env|environment|variables|environment_?variables?|container_?definitions|containers)$/i;

function walk(owner: Resource, node: Node, name: string, use: Use, within = ''): Named[] {
  if (node.alternatives !== undefined || node.isCut === true) { return inEach(node, (each) => walk(owner, each, name, use, within)); }
  if (node.entries !== undefined) {
    const pair = pairIn(node);
    if (pair === 'elsewhere') { return []; }
    if (pair !== undefined) { return walk(owner, pair.value, pair.name, use, 'variables'); }
    return node.entries.flatMap(([key, each]) => walk(owner, each, key, use, name));
  }
  if (node.items !== undefined) {
    // What a condition leaves out is not there; of what it chooses, each was looked at.
    const texts = node.items.filter((item) => item.alternatives === undefined && item.isAbsent !== true).map((item) => item.written);
    // The arguments of a command stand one by one.
    const whole = texts.length > 1 && texts.every((text) => text !== undefined) ? joined(texts as Written[]) : undefined;
    const found = node.items.flatMap((item) => walk(owner, item, name, use, within));
    return found.length > 0 || whole === undefined ? found : inText(owner, whole, name, node, use);
  }
  const { written } = node;
  if (written === undefined) { return []; }
  // A variable may be called like this, too.
  if (ENVIRONMENT.test(name) && !ENVIRONMENT.test(within) && isOpen(node)) { return [open(name, node.pointer, `${name} is known only at deploy time`)]; }
  const kind = secretKind(name);
  const named = kind === undefined ? [] : underName(owner, written, kind, name, node, use);
  return named.length > 0 ? named : inText(owner, written, name, node, use, kind !== undefined);
}

const NAMES = ['name', 'key', 'optionname', 'parameterkey', 'headername', 'parametername'];
const VALUES = ['value', 'optionvalue', 'parametervalue', 'headervalue', 'defaultvalue'];

/** A setting that is written as an object of a name and a value. */
function pairIn(node: Node): { readonly name: string; readonly value: Node } | 'elsewhere' | undefined {
  const entries = new Map(node.entries?.map(([key, each]) => [key.toLowerCase().replace(/_/g, ''), each]));
  const name = NAMES.map((each) => entries.get(each)).map((each) => each?.written ?? each?.alternatives?.[0].node.written).find((each) => each !== undefined);
  const value = VALUES.map((each) => entries.get(each)).find((each) => each !== undefined);
  if (name === undefined || value === undefined) { return undefined; }
  // A build reads these from a store, and finds there only where.
  return /^(SECRETS_MANAGER|PARAMETER_STORE)$/.test(entries.get('type')?.written?.text ?? '') ? 'elsewhere' : { name: literalOf(name.text), value };
}

function underName(owner: Resource, written: Written, kind: SecretKind, name: string, node: Node, use: Use): Named[] {
  const { text } = written;
  if (written.later.length === 0 || latersIn(text, written).length === 0) {
    const answer = isSecretLiteral(text, kind);
    if (answer === 'no') { return []; }
    if (answer === 'perhaps') { return [open(name, node.pointer, `${name} holds a secret, or only the name of one`)]; }
    return [isPassedIn(owner, node.label, text) ? open(name, node.pointer, `${name} is passed in at deploy time, and its value would stand in the configuration`) : wrong(name, node.pointer, `${name} holds one`)];
  }
  // An address with a password in it is looked at as text.
  if (kind === 'connection' && literalOf(text) !== '') { return []; }
  // `arn:${Partition}:secretsmanager:...`, `/${Stage}/password`: where it is.
  if (/^arn:/.test(text) || (text.startsWith('/') && isSecretLiteral(`/x/x${literalOf(text)}`, kind) === 'no')) { return []; }
  const origins = new Set(latersIn(text, written).map(({ origin }) => origin));
  if (literalOf(text) === '' && [...origins].every((origin) => origin === 'harmless' || origin === 'pointer')) { return []; }
  if (use === 'taken' && literalOf(text) === '') { return [...origins].flatMap((origin) => taken(origin, kind, written, name, node)); }
  if (kind === 'connection' && ![...origins].some((origin) => origin === 'store' || origin === 'generated' || origin === 'hidden-parameter')) { return [open(name, node.pointer, `${name} is set at deploy time, perhaps with a password in it`)]; }
  if (isShownSecret(written, kind)) { return [wrong(name, node.pointer, `${name} comes from a parameter without NoEcho`)]; }
  return [open(name, node.pointer, `${name} is set at deploy time, and its value would stand in the configuration`)];
}

function taken(origin: Origin, kind: SecretKind, written: Written, name: string, node: Node): Named[] {
  if (origin === 'clear-store' || origin === 'generated' || origin === 'open') { return [open(name, node.pointer, `${name} is set at deploy time`)]; }
  return origin === 'shown-parameter' ? [isShownSecret(written, kind) ? wrong(name, node.pointer, `${name} comes from a parameter without NoEcho`) : open(name, node.pointer, `${name} is set at deploy time`)] : [];
}

/** A parameter that is by its own name a secret, and that the console shows. A secret may be passed by its name. */
function isShownSecret(written: Written, kind: SecretKind): boolean {
  const [later, ...others] = latersIn(written.text, written);
  const parameter = /^\$\{(\w+)\}$/.exec(later?.expression ?? '')?.[1] ?? '';
  return later?.origin === 'shown-parameter' && others.length === 0 && literalOf(written.text) === '' && kind !== 'secret' && kind !== 'connection' && !['secret', 'connection', undefined].includes(secretKind(parameter));
}

function inText(owner: Resource, written: Written, name: string, node: Node, use: Use, isNamed = false): Named[] {
  switch (scanText(written)) {
    case 'literal': return [isPassedIn(owner, node.label, written.text) ? open(name, node.pointer, `${name} holds one that is passed in at deploy time`) : wrong(name, node.pointer, `${name} holds one`)];
    case 'later': return use === 'taken' || (isNamed && literalOf(written.text) === '') ? [] : [open(name, node.pointer, `a credential is put into ${name} at deploy time`)];
    default: return [];
  }
}

function joined(texts: readonly Written[]): Written {
  const later = texts.find((each) => each.later.length > 0)?.later ?? [];
  // Texts of one document share what comes later; others are only joined where they take in nothing.
  const isOne = texts.every((each) => each.later.length === 0 || each.later === later);
  return isOne ? { text: texts.map(({ text }) => text).join(' '), later } : texts.reduce<Written>((all, each) => {
    const shift = all.later.length;
    return { text: `${all.text} ${each.text.replace(/\uE000(\d+)\uE001/g, (_whole, index: string) => `\uE000${Number(index) + shift}\uE001`)}`, later: [...all.later, ...each.later] };
  }, { text: '', later: [] });
}

interface PlannedVariables {
  readonly variables?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly configuration?: { readonly root_module?: { readonly variables?: Readonly<Record<string, { readonly default?: unknown }>> } };
}

/** A plan shows also what variables bring in, whose value does not stand in the configuration. */
function isPassedIn(owner: Resource, label: string, text: string): boolean {
  const { passedIn, unit } = owner;
  if (passedIn === undefined) { return false; }
  if (passedIn.has(label)) { return true; }
  const { variables, configuration } = unit.document as PlannedVariables;
  return Object.entries(variables ?? {}).some(([name, { value }]) => typeof value === 'string' && value.length >= 4 && configuration?.root_module?.variables?.[name]?.default === undefined && text.includes(value));
}

export function secretEvidence(pointer: string): Evidence {
  return { pointer, operator: 'holds', expected: 'no credential', secret: true };
}

function wrong(key: string, pointer: string, fact: string): Named {
  return { ...fail(fact, secretEvidence(pointer)), key };
}

function open(key: string, pointer: string, fact: string): Named {
  return { ...undecided(fact, secretEvidence(pointer)), key };
}
