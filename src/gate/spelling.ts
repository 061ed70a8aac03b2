import type { HostLanguage } from './host-language';

type Value =
  | { readonly kind: 'boolean' | 'number' | 'string' | 'variable'; readonly text: string }
  | { readonly kind: 'days'; readonly text: string }
  | { readonly kind: 'constant'; readonly type: string; readonly text: string };

interface Spelling {
  readonly property: (name: string, value: string) => string;
  /** A value in the language, where its spelling can be told without knowing the library. */
  readonly value: (value: Value) => string | undefined;
  /** How a waiver is declared. */
  readonly waiver: string;
}

const SPELLINGS: Readonly<Record<HostLanguage, Spelling>> = {
  'Python': {
    property: (name, value) => `${snake(name)}=${value}`,
    value: (value) => (value.kind === 'boolean' ? pascal(value.text) : value.kind === 'variable' ? snake(value.text) : common(value)),
    waiver: 'Waivers.of(scope).add(rule=..., reason=..., owner=..., approved_by=..., expires=...)',
  },
  'Java': {
    property: (name, value) => `.${name}(${value})`,
    value: common,
    waiver: 'Waivers.of(scope).add(WaiverProps.builder().rule(...).reason(...).owner(...).approvedBy(...).expires(...).build())',
  },
  'C#': {
    property: (name, value) => `${pascal(name)} = ${value}`,
    value: (value) => (value.kind === 'days' ? `Duration.Days(${value.text})` : common(value)),
    waiver: 'Waivers.Of(scope).Add(new WaiverProps { Rule = ..., Reason = ..., Owner = ..., ApprovedBy = ..., Expires = ... })',
  },
  'Go': {
    property: (name, value) => `${pascal(name)}: ${value}`,
    value: inGo,
    waiver: 'cdksoc2.Waivers_Of(scope).Add(&cdksoc2.WaiverProps{Rule: ..., Reason: ..., Owner: ..., ApprovedBy: ..., Expires: ...})',
  },
};

/**
 * A fix, which rules write for TypeScript, in the language of the app. One property with a plain value is respelled;
 * what is more than that stays, and is called TypeScript where it is code.
 */
export function spelled(fix: string, language: HostLanguage | undefined): string {
  return language === undefined ? fix : fix.split('; ').map((part) => spelledPart(part, language)).join('; ');
}

function spelledPart(fix: string, language: HostLanguage): string {
  const [, name, source, note = ''] = /^([a-z]\w*): (\S+|"[^"]*"|'[^']*')( \(\w+ does it by itself\))?$/.exec(fix) ?? [];
  const value = source === undefined ? undefined : valueOf(source);
  const text = value === undefined ? undefined : SPELLINGS[language].value(value);
  if (text !== undefined) { return `${SPELLINGS[language].property(name, text)}${note}`; }
  return /\w: |\w\(|\bnew /.test(fix) ? `${fix} (written for TypeScript)` : fix;
}

/** How a waiver is declared in the language of the app. */
export function waiverCall(language: HostLanguage | undefined): string {
  return language === undefined ? 'Waivers.of(scope).add({ rule, reason, owner, approvedBy, expires })' : SPELLINGS[language].waiver;
}

function valueOf(source: string): Value | undefined {
  if (/^(true|false)$/.test(source)) { return { kind: 'boolean', text: source }; }
  if (/^\d+$/.test(source)) { return { kind: 'number', text: source }; }
  if (/^(["'])[^"']*\1$/.test(source)) { return { kind: 'string', text: source.slice(1, -1) }; }
  if (/^[a-z]\w*$/.test(source)) { return { kind: 'variable', text: source }; }
  const [, days] = /^Duration\.days\((\d+)\)$/.exec(source) ?? [];
  if (days !== undefined) { return { kind: 'days', text: days }; }
  const [, type, member] = /^(?:[a-z]\w*\.)?([A-Z]\w*)\.([A-Z][A-Z0-9_]*)$/.exec(source) ?? [];
  return type === undefined ? undefined : { kind: 'constant', type, text: member };
}

/** What Python, Java and C# write alike. The module before a constant has another name in each, and is left out. */
function common(value: Value): string {
  switch (value.kind) {
    case 'string': return `"${value.text}"`;
    case 'days': return `Duration.days(${value.text})`;
    case 'constant': return `${value.type}.${value.text}`;
    default: return value.text;
  }
}

/** In Go members of an enum are constants and those of a class are functions, which the fix does not tell apart. */
function inGo(value: Value): string | undefined {
  switch (value.kind) {
    case 'boolean': return `jsii.Bool(${value.text})`;
    case 'number': return `jsii.Number(${value.text})`;
    case 'string': return `jsii.String("${value.text}")`;
    case 'days': return `awscdk.Duration_Days(jsii.Number(${value.text}))`;
    case 'constant': return undefined;
    default: return value.text;
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** As jsii makes Python's names: `enforceSSL` is `enforce_ssl`, and `memoryMiB` is `memory_mib`. */
function snake(name: string): string {
  return name.replace(/([KMGT])iB/g, '$1ib').replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2').toLowerCase();
}
