import { secretKind, type SecretKind } from './secret-names';

/** Whether a literal under the name of a secret is one. `perhaps`: it may as well be the name of a secret. */
export type Answer = 'yes' | 'perhaps' | 'no';

/** Words that are settings, not secrets. */
const SETTING = /^(true|false|yes|no|on|off|none|null|nil|undefined|required|optional|enabled|disabled|auto|default|n\/a|string|boolean|number)$/i;
/** What stands for a value that is not shown, or that the reader is to put in. */
const PLACEHOLDER = /^(\*+|\.{3,}|x{3,}|[[(<{]?(redacted|masked|hidden)[\])>}]?|<[^<>]*>|\[[^[\]]*\])$|^(your|insert|replace|enter|todo|tbd|placeholder|dummy)([-_ .]|$)/i;
/** What is filled in by a shell, a template engine or a service when it is used. */
const FILLED_IN = /^[$`@]|^%[\w.]+%$|^\{\{|^\{%|^<%|^#\{|\$\{|\$\(|`/;
/** What is encrypted: by KMS, by sops, by a configuration server. */
const ENCRYPTED = /^(AQICA[A-Za-z0-9+/]|ENC[[(]|\{cipher\})/;
/** Where a secret is. A path with the name of a secret at its end is that of a parameter or a file. */
const POINTER = /^arn:|^(ssm|ssm-secure|secretsmanager|vault|op|s3|file|env|projects|awssm|awsps):|^(https?|wss?):\/\/[^\s:@]+$|^alias\/|^(\.{1,2}|~)\/|^\/(aws\/reference|run\/secrets|etc|var|opt|mnt|tmp|usr|home)\//;

/** Whether a literal is the secret that its name announces. */
export function isSecretLiteral(text: string, kind: SecretKind): Answer {
  const value = text.trim();
  if (value === '' || SETTING.test(value) || PLACEHOLDER.test(value) || FILLED_IN.test(value) || ENCRYPTED.test(value) || POINTER.test(value) || isParameterPath(value)) { return 'no'; }
  // A small number is a setting: how many, how long, 0 for no.
  if (/^-?\d+$/.test(value)) { return value.length >= (kind === 'password' ? 4 : 8) ? 'yes' : 'no'; }
  if (kind === 'connection') { return 'no'; }
  if (kind === 'secret' && isNameOfSecret(value)) { return 'perhaps'; }
  // A key may be meant by its identifier.
  return kind === 'key' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? 'perhaps' : 'yes';
}

/** `/shop/prod/db-password` is the name of a parameter; `/hunter2/x` is a password that begins with a slash. */
function isParameterPath(value: string): boolean {
  const segments = value.split('/');
  return segments.length >= 4 && segments[0] === '' && segments.slice(1).every((segment) => /^[A-Za-z][\w.-]*$/.test(segment)) && secretKind(segments[segments.length - 1]) !== undefined;
}

/** Secrets Manager and Kubernetes call secrets by names like these: `prod/shop/db`, `shop-db-credentials`. */
function isNameOfSecret(value: string): boolean {
  return /^[a-z][a-z0-9_.-]*(\/[a-z][a-z0-9_.-]*)+$/.test(value) || (/^[A-Za-z][\w.-]*$/.test(value) && /[-_]/.test(value) && secretKind(value) === 'secret');
}
