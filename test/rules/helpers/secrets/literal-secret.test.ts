import { type Answer, isSecretLiteral } from '../../../../src/rules/helpers/secrets/literal-secret';
import type { SecretKind } from '../../../../src/rules/helpers/secrets/secret-names';

const CASES: readonly (readonly [string, SecretKind, Answer])[] = [
  ['changeme', 'password', 'yes'],
  ['example', 'password', 'yes'],
  ['12345678', 'password', 'yes'],
  ['0', 'password', 'no'],
  ['4096', 'token', 'no'],
  ['1234567890', 'token', 'yes'],
  ['/river/lamp', 'password', 'yes'],
  ['/shop/prod/db-password', 'password', 'no'],
  ['/aws/reference/secretsmanager/shop', 'password', 'no'],
  ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop', 'password', 'no'],
  ['alias/shop', 'key', 'no'],
  ['0f8fad5b-d9cb-469f-a165-70867728950e', 'key', 'perhaps'],
  ['prod/shop/db', 'secret', 'perhaps'],
  ['shop-db-credentials', 'secret', 'perhaps'],
  ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'secret', 'yes'],
  ['', 'password', 'no'],
  ['true', 'password', 'no'],
  ['********', 'password', 'no'],
  ['[REDACTED]', 'token', 'no'],
  ['<your password>', 'password', 'no'],
  ['your-api-key', 'key', 'no'],
  ['my-secret-pw', 'password', 'yes'],
  ['AQICAHh0123456789', 'password', 'no'],
  ['$DB_PASSWORD', 'password', 'no'],
  ['${DB_PASSWORD}', 'password', 'no'],
  ['$(cat /run/secrets/db)', 'password', 'no'],
  ['{{ vault.password }}', 'password', 'no'],
  ['https://vault.example.com/v1/shop', 'secret', 'no'],
  ['postgres://db.example.com/shop', 'connection', 'no'],
];

test.each(CASES)('%s as a %s -> %s', (text, kind, answer) => { expect(isSecretLiteral(text, kind)).toBe(answer); });
