import type { PropertyEvidence } from './mapping';
import type { Evidence } from '../model/outcome';
import type { Resource } from '../model/resource';

/** Longer values are cut out: the pointer says where they stand. */
const MAX_LENGTH = 256;

/** A fact as the mapping shows it, without secrets, and with who set the value as far as it is known. */
export function evidenceOf(item: Evidence, resource: Resource, overrides: readonly string[]): PropertyEvidence {
  const elsewhere = item.document !== undefined && item.document !== resource.unit.file;
  const base = {
    pointer: item.pointer,
    ...(elsewhere ? { document: item.document } : {}),
    operator: item.operator,
    ...(item.expected === undefined ? {} : { expected: item.expected }),
    setBy: setBy(item, resource, overrides),
  };
  if (item.secret === true || isSecretPointer(item.pointer)) { return { ...base, redacted: 'secret' }; }
  if (item.actual === undefined) { return base; }
  if (JSON.stringify(item.actual).length > MAX_LENGTH) { return { ...base, redacted: 'size' }; }
  return { ...base, actual: item.actual, ...(item.token === true ? { redacted: 'token' as const } : {}) };
}

/** Places whose values are secrets in themselves, or may hold some. */
const SECRET_TOKENS = new Set(['MasterUserPassword', 'Password', 'AuthToken', 'SecretString', 'UserData', 'PrivateKey', 'Environment', 'Variables', 'master_password', 'password', 'user_data', 'secret_string', 'environment']);

function isSecretPointer(pointer: string): boolean {
  return pointer.split('/').some((token) => SECRET_TOKENS.has(token));
}

function setBy(item: Evidence, resource: Resource, overrides: readonly string[]): PropertyEvidence['setBy'] {
  const prefix = `${resource.propertiesPointer}/`;
  if (item.document !== undefined && item.document !== resource.unit.file) { return item.actual === undefined ? 'unset' : 'template'; }
  const path = item.pointer.startsWith(prefix) ? item.pointer.slice(prefix.length) : undefined;
  if (path !== undefined && overrides.some((override) => path === override || path.startsWith(`${override}/`))) { return 'escape-hatch'; }
  return item.actual === undefined ? 'unset' : 'template';
}
