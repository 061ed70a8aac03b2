import type { ResourceFacts } from './build';
import type { PropertyEvidence } from './mapping';
import type { Evidence } from '../model/outcome';
import type { Resource } from '../model/resource';

/** Longer values are cut out: the pointer says where they stand. */
const MAX_LENGTH = 256;

/** A fact as the mapping shows it, without secrets, and with who set the value as far as it is known. */
export function evidenceOf(item: Evidence, resource: Resource, subjects: EvidenceSubjects): PropertyEvidence {
  const elsewhere = item.document !== undefined && item.document !== resource.unit.file;
  const base = {
    pointer: item.pointer,
    ...(elsewhere ? { document: item.document } : {}),
    operator: item.operator,
    ...(item.expected === undefined ? {} : { expected: item.expected }),
    setBy: setBy(item, subjects(item.document ?? resource.unit.file, item.pointer)),
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

/** The resource that a piece of evidence stands in, with what is known of it: often not the one that is judged. */
export type EvidenceSubjects = (file: string, pointer: string) => { readonly resource: Resource; readonly facts: ResourceFacts } | undefined;

export function evidenceSubjects(resources: readonly Resource[], facts: ReadonlyMap<Resource, ResourceFacts>): EvidenceSubjects {
  const byEntry = new Map(resources.map((resource) => [`${resource.unit.file}\n${resource.entryPointer}`, resource]));
  return (file, pointer) => {
    // Entries stand two tokens deep in a template, three in a Terraform document.
    const tokens = pointer.split('/');
    const resource = byEntry.get(`${file}\n${tokens.slice(0, 3).join('/')}`) ?? byEntry.get(`${file}\n${tokens.slice(0, 4).join('/')}`);
    return resource === undefined ? undefined : { resource, facts: facts.get(resource) ?? {} };
  };
}

function setBy(item: Evidence, subject: ReturnType<EvidenceSubjects>): PropertyEvidence['setBy'] {
  const properties = subject?.resource.propertiesPointer ?? '';
  const prefix = `${subject?.resource.unit.sourceOf?.(properties) ?? properties}/`;
  const path = item.pointer.startsWith(prefix) ? item.pointer.slice(prefix.length) : undefined;
  const isAt = (place: string) => path !== undefined && (path === place || path.startsWith(`${place}/`));
  if (subject?.facts.overrides?.some(isAt) === true) { return 'escape-hatch'; }
  if (item.actual === undefined) { return 'unset'; }
  const setters = subject?.facts.setters?.filter((setter) => isAt(setter.path)) ?? [];
  return setters.some((setter) => setter.setBy === 'caller') ? 'caller' : setters[0]?.setBy ?? 'template';
}
