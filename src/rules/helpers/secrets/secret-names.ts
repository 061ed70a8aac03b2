/** What a name says that its value is. Of a connection only a part is secret, if any. */
export type SecretKind = 'password' | 'token' | 'key' | 'secret' | 'connection';

/** Words that say it by themselves, as the last word of a name. */
const WORDS: Readonly<Record<string, SecretKind>> = {
  password: 'password', passwords: 'password', passwd: 'password', passphrase: 'password', passcode: 'password', pass: 'password', pwd: 'password', pw: 'password',
  token: 'token', jwt: 'token', secret: 'secret', credential: 'secret', credentials: 'secret', creds: 'secret', dsn: 'connection', apikey: 'key',
};

/** What a key is for, where the key itself must stay secret. A key of a table, a cache or a map is none, nor is a public one. */
const KEYS = new Set([
  'api', 'secret', 'private', 'access', 'account', 'auth', 'authorization', 'authentication', 'signing', 'encryption', 'decryption', 'hmac', 'jwt', 'shared', 'preshared',
  'license', 'licence', 'ingest', 'ingestion', 'webhook', 'session', 'cookie', 'consumer', 'subscription', 'master', 'storage',
]);

/** Words before `token` that make it a place in a list, a word of a language model, or an idempotency token. */
const PLAIN_TOKENS = new Set(['next', 'continuation', 'page', 'pagination', 'client', 'request', 'idempotency', 'eos', 'bos', 'pad', 'stop', 'sep', 'unk', 'mask', 'special', 'sync']);

/** Words before `secret` that make it the name of an object of Kubernetes. */
const NAMED_SECRETS = new Set(['pull', 'tls', 'kubernetes', 'k8s']);

/** Words behind which the address of something holds who connects to it, perhaps with a password. */
const CONNECTED = new Set(['database', 'db', 'mongo', 'mongodb', 'redis', 'postgres', 'postgresql', 'mysql', 'mariadb', 'amqp', 'rabbitmq', 'cloudamqp', 'broker', 'connection', 'sqlalchemy']);

/** Words at the end that leave open what the name is of: `PASSWORD_PROD`, `SECRET_KEY_BASE`, `password_wo`. */
const TRAILERS = new Set([
  'value', 'val', 'plain', 'plaintext', 'cleartext', 'text', 'string', 'raw', 'wo', 'base', 'b64', 'base64', 'encoded', 'default', 'literal', 'prod', 'production', 'dev', 'development', 'staging',
  'stage', 'test', 'qa', 'uat', 'live', 'sandbox', 'old', 'new', 'current', 'previous', 'primary', 'secondary',
]);

/** Words at the beginning that make it a setting about a secret: `USE_PASSWORD`, `manage_master_user_password`, `MAX_TOKEN`. */
const SETTINGS = new Set([
  'is', 'has', 'use', 'uses', 'enable', 'enabled', 'disable', 'require', 'requires', 'required', 'allow', 'show', 'hide', 'no', 'skip', 'should', 'generate', 'create', 'rotate', 'reset', 'change', 'forgot',
  'need', 'needs', 'force', 'min', 'max', 'include', 'manage', 'ignore', 'validate', 'num', 'count',
]);

/** Words written in one: `PGPASSWORD`, `MYSQLPWD`, `authtoken`, `dbpass`. */
const FUSED: readonly (readonly [RegExp, SecretKind])[] = [
  [/(password|passwd|passphrase)$/, 'password'], [/^(?!old).+pwd$/, 'password'], [/^(db|user|my|sql|mysql|pg|root|admin|smtp|mail|ftp|ldap|redis|mongo)pass$/, 'password'],
  [/(api|secret|access|private|auth)keys?$/, 'key'], [/(secret|credentials|creds)$/, 'secret'], [/(auth|access|refresh|bearer|api|session|id|github|gitlab|slack|bot|npm|oauth)token$/, 'token'],
  [/^conn(ection)?str(ing)?$/, 'connection'],
];

/** Whether a name says that its value is a secret, in whatever case it is written: `dbPassword`, `DB_PASS`, `client-secret`, `MYSQLPWD`. */
export function secretKind(name: string): SecretKind | undefined {
  const all = wordsOf(name);
  if (all.length === 0 || SETTINGS.has(all[0])) { return undefined; }
  if (/^(connection|conn)$/.test(all.at(-2) ?? '') && /^str(ing)?$/.test(all.at(-1) ?? '')) { return 'connection'; }
  const words = all;
  while (words.length > 1 && (TRAILERS.has(words[words.length - 1]) || /^\d+$/.test(words[words.length - 1]))) { words.pop(); }
  const last = words[words.length - 1];
  const before = words[words.length - 2];
  switch (last) {
    case 'key': case 'keys': return before !== undefined && KEYS.has(before) ? 'key' : undefined;
    case 'token': return before !== undefined && PLAIN_TOKENS.has(before) ? undefined : 'token';
    case 'secret': return before !== undefined && NAMED_SECRETS.has(before) ? undefined : 'secret';
    // The shell's own name for where it stands.
    case 'pwd': return before === undefined ? undefined : 'password';
    case 'pat': return /^(github|gh|gitlab|git|ado|azure)$/.test(before ?? '') ? 'token' : undefined;
    case 'auth': return /^(basic|redis)$/.test(before ?? '') ? 'password' : undefined;
    case 'url': case 'uri': return before !== undefined && CONNECTED.has(before) ? 'connection' : undefined;
    default: return Object.prototype.hasOwnProperty.call(WORDS, last) ? WORDS[last] : FUSED.find(([pattern]) => pattern.test(last))?.[1];
  }
}

/** The words of a name, in small letters. Capitals that stand together are one word: `MYSQLPassword`, `APIKey`. */
function wordsOf(name: string): string[] {
  return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').replace(/([A-Za-z])(\d)/g, '$1 $2').replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
}
