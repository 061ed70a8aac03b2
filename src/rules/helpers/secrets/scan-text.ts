import { holdsCredentialForm } from './credential-forms';
import { isSecretLiteral } from './literal-secret';
import { secretKind, type SecretKind } from './secret-names';
import { laterAt, latersIn, literalOf, type Written } from './written';

/** What free text holds: a credential that is written down, one that is put in later, or none. */
export type Found = 'literal' | 'later' | undefined;

/** A value in quotes, which may be escaped, or up to a sign that ends it. */
const QUOTED = String.raw`\\?"((?:[^"\\\n]|\\[^"\n]){0,4096})\\?"|'([^'\n]{0,4096})'`;
const VALUE = String.raw`(?:${QUOTED}|([^\s"'&;|<>(){},\\][^\s"'&;|<>(){},\\]{0,4096}))`;

/** `NAME=value`, `"name": "value"`, `name: value`, `name => value`, `$name = 'value'`. */
const ASSIGNMENT = new RegExp(String.raw`(?:(?<![\w@{(.-])|(?<=(?:^|[\s"'])-D))(\$?)\\?["']?([A-Za-z_][\w.-]{0,80})\\?["']?([ \t]{0,4}(?:=>|:=|=|:)[ \t]{0,4})${VALUE}`, 'g');
/** `--password value`, `--password=value`, `/p:value` is not among them. */
const OPTION = new RegExp(String.raw`(?<![\w-])-{1,2}([A-Za-z][\w-]{0,60})(?:=|[ \t]{1,4})${VALUE}`, 'g');
/** Who and the password before the host of an address. What a shell or a template puts there begins with a sign of its own. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,30}:\/\/([^\s:/@"'<>]{0,200}):([^\s/@"'<>]{1,400})@/gi;

/** Programs that take a password as an argument, with what stands before it. */
const ARGUMENTS: readonly RegExp[] = [
  // The client takes the password right behind -p, without a space.
  String.raw`\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mysqlsh|mariadb|mariadb-dump|mariadb-admin)(?=[ \t])[^\n|;]{0,400}?[ \t]-p(?![ \t\n])${VALUE}`,
  String.raw`\bsshpass[ \t]{1,4}-p[ \t]{0,4}${VALUE}`,
  String.raw`\b(?:curl|wget)(?=[ \t])[^\n|;]{0,400}?[ \t](?:-u|--user)[ \t=]{0,4}["']?[^\s:"'$]{1,100}:${VALUE}`,
  String.raw`\bredis-cli[ \t][^\n|;]{0,200}?-a[ \t]{1,4}${VALUE}`,
  String.raw`\bdocker[ \t]{1,4}login[ \t][^\n|;]{0,200}?-p[ \t]{1,4}${VALUE}`,
  String.raw`\bhtpasswd[ \t]{1,4}-[A-Za-z]{0,6}b[A-Za-z]{0,6}[ \t]{1,4}[^\s]{1,200}[ \t]{1,4}[^\s]{1,100}[ \t]{1,4}${VALUE}`,
  String.raw`\bnet[ \t]{1,4}user[ \t]{1,4}[\w.-]{1,60}[ \t]{1,4}(?!/)${VALUE}`,
  String.raw`\bConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?(?!-)${VALUE}`,
  String.raw`\bIDENTIFIED[ \t]{1,4}(?:WITH[ \t]{1,4}\w{1,60}[ \t]{1,4})?BY[ \t]{1,4}(?=["'\\])${VALUE}`,
  String.raw`\bPASSWORD[ \t]{1,4}(?=["'\\])${VALUE}`,
  String.raw`\baws[ \t]{1,4}configure[ \t]{1,4}set[ \t]{1,4}(?:[\w.-]{0,60}\.)?aws_(?:secret_access_key|session_token)[ \t]{1,4}${VALUE}`,
  String.raw`\brabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}[\w.-]{1,60}[ \t]{1,4}${VALUE}`,
  // By itself the name is that of the working directory.
  String.raw`\b(?:uid|user(?: id)?|server|host|database|driver|dsn|data source)[ \t]?=[^;\n]{0,200};[^\n]{0,400}?\bpwd[ \t]?=[ \t]?${VALUE}`,
  String.raw`-pass(?:in|out)?[ \t]{1,4}pass:${VALUE}`,
  String.raw`\bAuthorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:Basic|Bearer|token)[ \t]{1,4}(?=[A-Za-z0-9+/=._-]{12}|\uE000)${VALUE}`,
].map((source) => new RegExp(source, 'gi'));
/** `echo 'user:password' | chpasswd`, `echo password | passwd --stdin user`. */
/** The same as cloud-init takes it. */
const LISTED = /\bchpasswd:[ \t]*\r?\n(?:[ \t]+expire:[^\n]{0,40}\n)?[ \t]+list:[ \t]*\|?[ \t]*\r?\n[ \t-]*[\w.-]{1,60}:([^\s]{1,200})/g;
const PIPED = /\becho[ \t]{1,4}(?:-[en][ \t]{1,4})?["']?(?:[\w.-]{1,60}:)?([^\s"'|]{1,200})["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:chpasswd|passwd[ \t]{1,4}--stdin)/g;

/** Nothing of the following can match a text without one of these. */
const HINT = /pass|pwd|secret|token|key|cred|auth|pat|pw|:\/\/|-a[ \t]|-p|-u|user|BY[ \t]|SecureString/i;

/** Looks for credentials in a script, a command, a document or a setting. */
export function scanText(written: Written): Found {
  return credentialIn(written) ?? (latersIn(written.text, written).some(({ origin }) => PASSED_IN.has(origin)) ? 'later' : undefined);
}

/** What is not shown when it is passed in, and what comes from a secret store, is a secret wherever it is put. */
const PASSED_IN: ReadonlySet<string> = new Set(['store', 'hidden-parameter', 'generated']);

function credentialIn(written: Written): Found {
  const { text } = written;
  // The whole of a header.
  if (holdsCredentialForm(text) || /^(?:Basic|Bearer) [A-Za-z0-9+/=._~-]{12,}$/.test(text)) { return 'literal'; }
  if (!HINT.test(text)) { return undefined; }
  let found: Found;
  const note = (value: string, kind: SecretKind | undefined, isSure = true) => {
    const answer = valueIn(value, kind ?? 'password', written, isSure);
    if (answer !== undefined && found !== 'literal') { found = answer; }
  };
  for (const match of text.matchAll(ADDRESS)) { note(match[2], 'password'); }
  for (const match of text.matchAll(ASSIGNMENT)) {
    const [, variable, name, sign, double, single, bare] = match;
    const kind = secretKind(name);
    // A variable that is read, not set.
    if (kind === undefined || kind === 'connection' || (variable === '$' && (!sign.includes('=') || bare !== undefined))) { continue; }
    const quoted = double ?? single;
    if (quoted !== undefined || bare.startsWith('\uE000')) { note(quoted ?? bare, kind); } else { note(bare, kind, isBareValue(name, sign, bare, text, match.index + match[0].length)); }
  }
  for (const [, name, double, single, bare] of text.matchAll(OPTION)) {
    const kind = secretKind(name);
    const value = double ?? single ?? bare;
    if (kind !== undefined && kind !== 'connection' && !value.startsWith('-') && !/^[\w-]+=/.test(value)) { note(value, kind); }
  }
  for (const pattern of ARGUMENTS) {
    for (const [, double, single, bare] of text.matchAll(pattern)) { note(double ?? single ?? bare, 'password'); }
  }
  for (const pattern of [PIPED, LISTED]) { for (const [, value] of text.matchAll(pattern)) { note(value, 'password'); } }
  return found;
}

function valueIn(value: string, kind: SecretKind, written: Written, isSure: boolean): Found {
  const later = laterAt(value, written);
  if (later !== undefined) { return later.origin === 'harmless' ? undefined : 'later'; }
  const literal = literalOf(value);
  // In free text a path is a file.
  if (!isSure || literal.startsWith('/') || isSecretLiteral(literal, kind) !== 'yes') { return undefined; }
  return literal === value ? 'literal' : 'later';
}

/**
 * Whether a value without quotes is a literal. In programs it is a variable, so it must stand where a shell or a file of
 * settings has it: behind a sign without spaces, or alone in its line, and look like no name.
 */
function isBareValue(name: string, sign: string, value: string, text: string, end: number): boolean {
  if (value.length < 4 || value.toLowerCase() === name.toLowerCase() || /[[\]]/.test(value) || /^(get|os|process|self|this|event|config|var|local|module|data|each|params|props|args|secrets|req|res|ctx|env)\b/i.test(value)) { return false; }
  const isMixed = /\d|[!#%^&*+~?-]/.test(value);
  const isWhole = /^[ \t]*(\r?\n|$)/.test(text.slice(end, end + 40));
  if (/^=$/.test(sign)) { return isMixed || name === name.toUpperCase() || isWhole; }
  return isMixed && isWhole && !value.endsWith(':');
}
