import { secretKind } from './secret-names';
import { expressionOf, type Reference, type Resolved, type Unknown } from '../../../model/resolved';

/**
 * Where a part of a text comes from that is filled in later.
 * - `store`: a secret store, at deploy time. `clear-store`: a parameter that is kept in clear text.
 * - `hidden-parameter`: a parameter of the template with `NoEcho`. `shown-parameter`: one without.
 * - `generated`: a secret that another resource makes. `pointer`: where a secret is kept. `harmless`: what no credential is,
 *   such as a name, an ARN, the region.
 * - `open`: anything else.
 */
export type Origin = 'store' | 'clear-store' | 'hidden-parameter' | 'shown-parameter' | 'generated' | 'pointer' | 'harmless' | 'open';

export interface Later { readonly origin: Origin; readonly expression: string }

/** A text as it is written down. What is filled in later is a mark in it, which `laterAt` reads. */
export interface Written { readonly text: string; readonly later: readonly Later[] }

/** Characters of Unicode's private use area: no template holds them, and JSON leaves them as they are. */
const [START, END] = ['\uE000', '\uE001'];
export const MARK = `${START}\\d{1,6}${END}`;
const MARKS = new RegExp(MARK, 'g');

/** A text of which nothing is known. */
export const OPEN: Written = { text: `${START}0${END}`, later: [{ origin: 'open', expression: '' }] };

/** Longer texts are cut: user data has 16 KiB, the largest documents of the services here 1 MiB. */
const MAX_LENGTH = 1_048_576;

/** The text of a place that holds a string, or is filled in later; undefined where it holds a list, an object or nothing. */
export function writtenOf(resolved: Resolved): Written | undefined {
  switch (resolved.kind) {
    case 'scalar': return { text: String(resolved.value).slice(0, MAX_LENGTH), later: [] };
    case 'unknown': case 'reference': return collected([resolved]);
    case 'text': return collected(resolved.parts);
    default: return undefined;
  }
}

function collected(parts: readonly (string | Reference | Unknown)[]): Written {
  const later: Later[] = [];
  const mark = (origin: Origin, expression: string) => `${START}${later.push({ origin, expression }) - 1}${END}`;
  const text = parts.map((part) => {
    if (typeof part === 'string') { return part; }
    const expression = expressionOf(part);
    // A dynamic reference may itself be put together: `{{resolve:secretsmanager:${Secret}:SecretString:password}}`.
    return expression.startsWith('{{resolve:') ? expression : mark(originOfPart(part, expression), expression);
  }).join('').slice(0, MAX_LENGTH);
  return { text: text.replace(/\{\{resolve:([a-z-]+):[^{}]{0,2048}\}\}/g, (whole, service: string) => mark(service === 'ssm' ? 'clear-store' : 'store', whole)), later };
}

function originOfPart(part: Reference | Unknown, expression: string): Origin {
  if (part.kind === 'reference') { return originOfAttribute(part.resource.type, part.attribute); }
  if (part.echoes !== undefined) { return part.echoes ? 'shown-parameter' : 'hidden-parameter'; }
  if (/^\$\{AWS::/.test(expression)) { return 'harmless'; }
  if (/\bdata\.(aws_secretsmanager_secret_version|vault_\w+)\.|^\$\{ephemeral\./.test(expression)) { return 'store'; }
  const [, type, attribute] = /^\$\{([a-z0-9]+_[a-z0-9_]+)\.[\w-]+(?:\[[^\]]*\])?\.([\w.]+)\}$/.exec(expression) ?? [];
  return type === undefined ? 'open' : originOfAttribute(type, attribute);
}

/** Of an attribute of a resource. AWS gives out no password, so most are names and ARNs. */
function originOfAttribute(type: string, attribute: string): Origin {
  if (type === 'AWS::SecretsManager::Secret' || type === 'aws_secretsmanager_secret') { return 'pointer'; }
  if (type === 'aws_secretsmanager_secret_version') { return /^secret_/.test(attribute) && attribute !== 'secret_id' ? 'store' : 'harmless'; }
  if (type === 'random_password') { return 'generated'; }
  if (/^random_/.test(type)) { return 'open'; }
  if (/^(AWS::CloudFormation::CustomResource$|Custom::)/.test(type)) { return attribute === 'Ref' || /arn$/i.test(attribute) ? 'harmless' : 'open'; }
  if (/^aws_ssm_parameter$/.test(type)) { return /value$/.test(attribute) ? 'open' : 'harmless'; }
  const kind = secretKind(attribute.split('.').at(-1) ?? '');
  return kind === undefined || kind === 'connection' ? 'harmless' : 'generated';
}

/** What the mark at the beginning of a text stands for. */
export function laterAt(text: string, { later }: Written): Later | undefined {
  const match = new RegExp(`^${MARK}`).exec(text);
  return match === null ? undefined : later[Number(match[0].slice(1, -1))];
}

/** Everything that a text takes in later. */
export function latersIn(text: string, { later }: Written): Later[] {
  return [...text.matchAll(MARKS)].flatMap(([mark]) => later[Number(mark.slice(1, -1))] ?? []);
}

/** What of a text is written down. */
export function literalOf(text: string): string {
  return text.replace(MARKS, '');
}

/** Where a whole text comes from: one place, or several, of which nothing can be said. */
export function originOf(written: Written): Origin | 'literal' {
  const later = latersIn(written.text, written);
  if (later.length === 0) { return written.text.trim() === '' ? 'open' : 'literal'; }
  return later.length === 1 && literalOf(written.text).trim() === '' ? later[0].origin : 'open';
}
