import { ABSENT, concatenate, type Resolved, scalar, type Unknown } from '../../../model/resolved';
import type { World } from '../../../model/world';
import type { TerraformFunction } from '../functions';
import { asText, elementsOf, failure, type Listing, listOf, MAX_ITEMS, MAX_TEXT, objectOf, type Open } from '../values';

/** String functions. https://developer.hashicorp.com/terraform/language/functions (string functions) */
export const STRINGS: Readonly<Record<string, TerraformFunction>> = {
  lower: onText((text) => text.toLowerCase()), upper: onText((text) => text.toUpperCase()),
  title: onText((text) => text.replace(/(^|[^A-Za-z0-9_'])([a-z])/g, (_whole, before: string, letter: string) => before + letter.toUpperCase())),
  trimspace: ([value], { world }) => (value?.kind === 'scalar' ? scalar(String(value.value).trim()) : value?.kind === 'array' || value?.kind === 'object' ? asText(value, world) : value),
  chomp: ([value]) => (value?.kind === 'scalar' ? scalar(String(value.value).replace(/[\r\n]+$/, '')) : value),
  strrev: onText((text) => [...text].reverse().join('')),
  trim: onTexts((text, signs) => trimStart(trimEnd(text, signs), signs)),
  trimprefix: onTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
  trimsuffix: onTexts((text, suffix) => (suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
  indent: ([by, value]) => (by?.kind === 'scalar' && value?.kind === 'scalar' ? scalar(String(value.value).replace(/\n/g, `\n${' '.repeat(Math.min(100, Number(by.value)))}`)) : value),
  tostring: ([value]) => (value?.kind === 'scalar' ? scalar(String(value.value)) : value),
  startswith: ([value, prefix]) => begins(value, prefix, (text, part) => text.startsWith(part), (parts) => parts[0]),
  endswith: ([value, suffix]) => begins(value, suffix, (text, part) => text.endsWith(part), (parts) => parts[parts.length - 1]),
  strcontains: ([value, part]) => {
    if (part?.kind !== 'scalar') { return undefined; }
    if (value?.kind === 'scalar') { return scalar(String(value.value).includes(String(part.value))); }
    return value?.kind === 'text' && value.parts.some((each) => typeof each === 'string' && each.includes(String(part.value))) ? scalar(true) : undefined;
  },
  replace: ([value, search, replacement], { world }) => {
    if (value === undefined || search?.kind !== 'scalar' || replacement === undefined) { return undefined; }
    const wanted = String(search.value);
    const whole = asText(value, world);
    if (whole.kind !== 'scalar' || replacement.kind !== 'scalar') { return replaced(whole, wanted, replacement); }
    const [text, by] = [String(whole.value), String(replacement.value)];
    if (wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/')) {
      const pattern = patternOf(wanted.slice(1, -1), 'g');
      return pattern === undefined ? undefined : scalar(text.replace(pattern, by.replace(/\$\{(\w+)\}/g, (_whole, name: string) => (/^\d+$/.test(name) ? `$${name}` : `$<${name}>`))));
    }
    return text.length * (by.length + 1) > MAX_TEXT ? undefined : scalar(text.split(wanted).join(by));
  },
  split: ([separator, value]) => {
    if (separator?.kind !== 'scalar') { return undefined; }
    if (value?.kind === 'scalar') { return value.value === '' ? listOf([scalar('')]) : listOf(String(value.value).split(String(separator.value)).slice(0, MAX_ITEMS).map(scalar)); }
    return undefined;
  },
  join: ([separator, list], { world }) => {
    if (separator?.kind !== 'scalar' || list === undefined) { return undefined; }
    // Modules write `join("", x.*.id)` for the one that is there, or nothing.
    if (list.kind === 'unknown' && separator.value === '' && (list as Open).each !== undefined) { return (list as Open).each; }
    if (list.kind !== 'array' || (list as Listing).hasMore === true) { return undefined; }
    const pieces = elementsOf(list, world).map((piece, _index, { length }) => (length === 1 ? piece : asText(piece, world)));
    return pieces.length === 1 ? pieces[0] : concatenate(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])));
  },
  substr: ([value, offset, length]) => {
    if (value?.kind !== 'scalar' || offset?.kind !== 'scalar' || length?.kind !== 'scalar') { return undefined; }
    const [signs, from, size] = [[...String(value.value)], Number(offset.value), Number(length.value)];
    const start = from < 0 ? signs.length + from : from;
    return scalar(signs.slice(start, size < 0 ? undefined : start + size).join(''));
  },
  format: ([format, ...args], { world }) => (format?.kind === 'scalar' ? formatted(String(format.value), args, world) : undefined),
  formatlist: ([format, ...args], { world }) => {
    if (format?.kind !== 'scalar') { return undefined; }
    const open = args.find((each) => each.kind === 'unknown' && (each as Open).each !== undefined) as Open | undefined;
    if (open?.each !== undefined && args.length === 1) {
      const one = formatted(String(format.value), [open.each], world);
      return one === undefined ? undefined : { ...open, expression: `\${formatlist(${open.expression})}`, each: one } as Unknown;
    }
    const lists = args.map((each) => (each.kind === 'array' ? elementsOf(each, world) : undefined));
    if (args.some((each) => each.kind === 'unknown' || (each as Listing).hasMore === true)) { return undefined; }
    const size = Math.max(0, ...lists.map((list) => list?.length ?? 0));
    const rows = Array.from({ length: lists.every((list) => list === undefined) ? 1 : size }, (_each, index) => args.map((arg, at) => lists[at]?.[index] ?? arg));
    const made = rows.map((row) => formatted(String(format.value), row, world));
    return made.includes(undefined) ? undefined : listOf(made as Resolved[]);
  },
  regex: ([pattern, value]) => matched(pattern, value, (found) => (found === null ? failure('regex()', 'the pattern does not match') : groupsOf(found))),
  regexall: ([pattern, value]) => {
    const expression = pattern?.kind === 'scalar' ? patternOf(String(pattern.value), 'g') : undefined;
    return expression === undefined || value?.kind !== 'scalar' ? undefined : listOf([...String(value.value).matchAll(expression)].slice(0, MAX_ITEMS).map(groupsOf));
  },
};

function onText(of: (text: string) => string): TerraformFunction {
  return ([value]) => {
    if (value?.kind === 'scalar') { return scalar(of(String(value.value))); }
    return undefined;
  };
}

function onTexts(of: (text: string, other: string) => string): TerraformFunction {
  return ([value, other]) => (value?.kind === 'scalar' && other?.kind === 'scalar' ? scalar(of(String(value.value), String(other.value))) : undefined);
}

/** The literal parts of a text with something else in the place of a part of them. What is open stays as it is. */
function replaced(text: Resolved, wanted: string, by: Resolved): Resolved | undefined {
  if ((text.kind !== 'text' && text.kind !== 'scalar') || wanted === '' || (wanted.startsWith('/') && wanted.endsWith('/'))) { return undefined; }
  const parts = text.kind === 'text' ? text.parts : [String(text.value)];
  return concatenate(parts.flatMap((part): Resolved[] => (typeof part !== 'string' ? [part] : part.split(wanted).flatMap((piece, index) => (index === 0 ? [scalar(piece)] : [by, scalar(piece)])))));
}

function trimStart(text: string, signs: string): string {
  let at = 0;
  while (at < text.length && signs.includes(text[at])) { at++; }
  return text.slice(at);
}

function trimEnd(text: string, signs: string): string {
  let at = text.length;
  while (at > 0 && signs.includes(text[at - 1])) { at--; }
  return text.slice(0, at);
}

function begins(value: Resolved | undefined, part: Resolved | undefined, test: (text: string, part: string) => boolean, edge: (parts: readonly unknown[]) => unknown): Resolved | undefined {
  if (part?.kind !== 'scalar') { return undefined; }
  const wanted = String(part.value);
  if (value?.kind === 'scalar') { return scalar(test(String(value.value), wanted)); }
  const known = value?.kind === 'text' ? edge(value.parts) : undefined;
  if (typeof known !== 'string') { return undefined; }
  return test(known, wanted) ? scalar(true) : known.length >= wanted.length ? scalar(false) : undefined;
}

/** Terraform's expressions are RE2's: what JavaScript reads otherwise is left open, and so is what may take long. */
function patternOf(source: string, flags: string): RegExp | undefined {
  if (source.length > 500 || /\\[pPzAQEC]|\[\[:|[+*}]\)[+*{]|\(\?[=!<][=!]?/.test(source.replace(/\(\?P</g, '('))) { return undefined; }
  try {
    const inline = /^\(\?([ims]+)\)/.exec(source);
    return new RegExp((inline === null ? source : source.slice(inline[0].length)).replace(/\(\?P</g, '(?<'), `${flags}${inline === null ? '' : inline[1]}`);
  } catch {
    return undefined;
  }
}

function matched(pattern: Resolved | undefined, value: Resolved | undefined, take: (found: RegExpExecArray | null) => Resolved): Resolved | undefined {
  const expression = pattern?.kind === 'scalar' ? patternOf(String(pattern.value), '') : undefined;
  return expression === undefined || value?.kind !== 'scalar' || String(value.value).length > 100_000 ? undefined : take(expression.exec(String(value.value)));
}

/** The whole where there are no groups, a map of named ones, or a list. */
function groupsOf(found: RegExpExecArray | RegExpMatchArray): Resolved {
  const value = (text: string | undefined): Resolved => (text === undefined ? ABSENT : scalar(text));
  if (found.groups !== undefined) { return objectOf(Object.entries(found.groups).map(([name, text]) => [name, value(text)] as const)); }
  return found.length === 1 ? value(found[0]) : listOf(found.slice(1).map(value));
}

/** `%s`, `%d`, `%v`, `%q` and their kin. https://developer.hashicorp.com/terraform/language/functions/format */
function formatted(format: string, args: readonly Resolved[], world: World): Resolved | undefined {
  const pieces: Resolved[] = [];
  let next = 0;
  let last = 0;
  const verbs = /%(?:%|(?:\[(\d+)\])?([-+ 0#]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;
  for (let verb = verbs.exec(format); verb !== null; verb = verbs.exec(format)) {
    pieces.push(scalar(format.slice(last, verb.index)));
    last = verb.index + verb[0].length;
    if (verb[0] === '%%') { pieces.push(scalar('%')); continue; }
    const [, position, flags, width, precision, letter] = verb;
    if (position !== undefined) { next = Number(position) - 1; }
    const value = args[next++];
    if (value === undefined) { return undefined; }
    const made = verbOf(letter, value, { flags, width: Number(width ?? 0), precision }, world);
    if (made === undefined) { return undefined; }
    pieces.push(made);
  }
  if (format.slice(last).includes('%')) { return undefined; }
  pieces.push(scalar(format.slice(last)));
  return concatenate(pieces);
}

interface Layout { readonly flags: string; readonly width: number; readonly precision: string | undefined }

function verbOf(letter: string, value: Resolved, { flags, width, precision }: Layout, world: World): Resolved | undefined {
  const plain = flags === '' && width === 0 && precision === undefined;
  if (value.kind !== 'scalar') {
    if (!plain) { return undefined; }
    switch (letter) {
      case 's': case 'd': case 't': return asText(value, world);
      case 'v': return value.kind === 'absent' ? scalar('null') : asText(value, world);
      case 'q': return concatenate([scalar('"'), value, scalar('"')]);
      default: return undefined;
    }
  }
  const text = ((): string | undefined => {
    const number = Number(value.value);
    switch (letter) {
      case 's': case 'v': case 't': return precision === undefined ? String(value.value) : String(value.value).slice(0, Number(precision));
      case 'q': return JSON.stringify(String(value.value));
      case 'd': return Number.isNaN(number) ? undefined : String(Math.trunc(number));
      case 'f': return Number.isNaN(number) ? undefined : number.toFixed(Math.min(20, Number(precision ?? 6)));
      case 'x': return typeof value.value === 'number' ? number.toString(16) : Buffer.from(String(value.value)).toString('hex');
      case 'X': return typeof value.value === 'number' ? number.toString(16).toUpperCase() : undefined;
      case 'b': return number.toString(2);
      case 'o': return number.toString(8);
      default: return undefined;
    }
  })();
  if (text === undefined || width > 1000) { return undefined; }
  const padded = flags.includes('-') ? text.padEnd(width) : text.padStart(width, flags.includes('0') && letter !== 's' ? '0' : ' ');
  return scalar(flags.includes('+') && Number(value.value) >= 0 && letter !== 's' ? `+${padded}` : padded);
}

