import { secretKind, type SecretKind } from '../../../../src/rules/helpers/secrets/secret-names';

const SECRET: readonly (readonly [SecretKind, readonly string[]])[] = [
  ['password', ['password', 'dbPassword', 'DB_PASSWORD', 'DB_PASS', 'db-pass', 'db.password.1', 'MYSQLPWD', 'MYSQL_PWD', 'PGPASSWORD', 'passphrase', 'MasterUserPassword', 'DBPassword', 'rootpass', 'PASSWORD_PROD', 'password_wo', 'BASIC_AUTH', 'adminPw']],
  ['token', ['token', 'authToken', 'OAuthToken', 'HECToken', 'splunk-token', '_authToken', 'GITHUB_PAT', 'jwt', 'accesstoken', 'SLACK_TOKEN_2']],
  ['key', ['apiKey', 'API_KEY', 'APIKey', 'apikey', 'x-api-key', 'PRIVATE_KEY', 'SecretAccessKey', 'AWS_SECRET_ACCESS_KEY', 'SECRET_KEY_BASE', 'signing-key', 'API_KEYS']],
  ['secret', ['secret', 'clientSecret', 'CLIENT_SECRET', 'AWS_SECRET', 'credentials', 'creds', 'appsecret', 'SECRET_VALUE']],
  ['connection', ['connectionString', 'CONNECTION_STRING', 'connstr', 'DATABASE_URL', 'MONGODB_URI', 'SENTRY_DSN', 'redisUrl']],
];

test.each(SECRET.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))('%s names a secret', (name, kind) => {
  expect(secretKind(name)).toBe(kind);
});

const PLAIN = [
  '', 'PASSWORD_POLICY', 'TOKEN_EXPIRY', 'TOKEN_TTL', 'SECRET_ARN', 'SECRET_NAME', 'SecretId', 'PASSWORD_SECRET_ID', 'KEY_ID', 'AWS_ACCESS_KEY_ID', 'PUBLIC_KEY', 'PASSTHROUGH', 'PASS_THROUGH', 'BYPASS', 'COMPASS', 'MONKEY',
  'TOKENIZER', 'TOKENS', 'MAX_TOKENS', 'KMS_KEY', 'PARTITION_KEY', 'SORT_KEY', 'CACHE_KEY', 'API_URL', 'TOKEN_URL', 'PASSWORD_LENGTH', 'PASSWORD_ENABLED', 'PASSWORD_FILE', 'TOKEN_PATH', 'PWD', 'OLDPWD', 'NEXT_TOKEN',
  'ClientToken', 'CredentialsParameter', 'USE_PASSWORD', 'manage_master_user_password', 'HttpTokens', 'secrets', 'toString', 'constructor', '__proto__', 'image_pull_secret', 'EOS_TOKEN', 'key',
];

test.each(PLAIN)('%s names none', (name) => { expect(secretKind(name)).toBeUndefined(); });
