import { Deferred } from './deferred';
import { bodyOf } from './dynamic-blocks';
import { evaluateRaw } from './evaluator';
import type { Scope } from './scope';
import { documentOf, elementsOf, force, later, type Listing, put, rawOf, shownOf } from './values';
import { isArray, type Json, type JsonObject, ownValue } from '../../model/json';
import { type ArrayItem, concatenate, type Resolved, scalar } from '../../model/resolved';
import type { World } from '../../model/world';

/**
 * The policy that `data "aws_iam_policy_document"` makes: the source documents, then its own statements, then those of the
 * override documents. A statement takes the place of an earlier one with the same sid; one without a sid is added.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyOf(data: JsonObject, scope: Scope, world: World, pointer: string): Resolved | undefined {
  const body = bodyOf(data, scope, pointer);
  const value = (name: string) => evaluateRaw(ownValue(body, name), scope, world, `${pointer}/${name}`);
  const merged: ArrayItem[] = [];
  for (const name of ['source_json', 'source_policy_documents']) { documents(value(name), world).forEach((document) => merge(merged, document, world)); }
  const own = value('statement');
  const statements = own.kind === 'array' ? own.items : own.kind === 'absent' ? [] : [{ raw: rawOf(own), pointer: `${pointer}/statement` }];
  merge(merged, statements.map((item) => ({ pointer: item.pointer, raw: statementOf(evaluateRaw(item.raw, scope, world, item.pointer), world) })), world);
  for (const name of ['override_json', 'override_policy_documents']) { documents(value(name), world).forEach((document) => merge(merged, document, world)); }
  const version = value('version');
  const Statement: Listing = { kind: 'array', items: merged };
  return { kind: 'object', value: { Version: version.kind === 'absent' ? '2012-10-17' : rawOf(version), Statement: Deferred.constant(Statement, `\${${pointer}}`).raw }, pointer };
}

/** Puts statements behind others, or in the place of those with their sid. */
function merge(merged: ArrayItem[], statements: readonly ArrayItem[], world: World): void {
  for (const statement of statements) {
    const sid = sidOf(statement, world);
    const before = sid === undefined || sid === '' ? -1 : merged.findIndex((other) => sidOf(other, world) === sid);
    if (before >= 0) { merged[before] = statement; continue; }
    // One that is not known may take the place of any with a sid.
    if (sid === undefined) { merged.forEach((other, index) => { if (sidOf(other, world) !== '') { merged[index] = unknownStatement(other); } }); }
    merged.push(statement);
  }
}

function unknownStatement(item: ArrayItem): ArrayItem {
  return { pointer: item.pointer, raw: Deferred.constant(later('a statement of another document', 'a document that is not known may override it'), '${statement}').raw };
}

/** The sid of a statement; empty where it has none. */
function sidOf(item: ArrayItem, world: World): string | undefined {
  const statement = force(item.raw, world);
  if (statement.kind !== 'object') { return undefined; }
  const sid = force(ownValue(statement.value, 'Sid'), world);
  return sid.kind === 'absent' ? '' : sid.kind === 'scalar' ? String(sid.value) : undefined;
}

/** The statements of documents that are given as text; one that is not known stands for all it may hold. */
function documents(list: Resolved, world: World): ArrayItem[][] {
  if (list.kind === 'absent') { return []; }
  const several = list.kind === 'array' && !('Statement' in list) ? elementsOf(list, world) : [list];
  return several.map((document) => {
    if (document.kind === 'absent' || (document.kind === 'scalar' && document.value === '')) { return []; }
    const parsed = document.kind === 'object' ? document : parsedOf(document, world);
    const statement = parsed?.kind === 'object' ? force(ownValue(parsed.value, 'Statement'), world) : undefined;
    if (statement?.kind === 'array') { return [...statement.items]; }
    if (statement?.kind === 'object') { return [{ pointer: '', raw: rawOf(statement) }]; }
    return [{ pointer: '', raw: Deferred.constant(later(shownOf(document), 'the document is not known'), shownOf(document)).raw }];
  });
}

function parsedOf(document: Resolved, world: World): Resolved | undefined {
  const parsed = documentOf(document);
  return parsed === undefined ? undefined : force(parsed, world);
}

/** A statement as IAM writes it. */
function statementOf(block: Resolved, world: World): Json {
  if (block.kind !== 'object') { return rawOf(block); }
  const written = block.value;
  const made: Record<string, Json> = {};
  const given = (name: string) => { const raw = ownValue(written, name); return raw === undefined || raw === null || force(raw, world).kind === 'absent' ? undefined : raw; };
  for (const [from, to] of [['sid', 'Sid'], ['effect', 'Effect'], ['actions', 'Action'], ['not_actions', 'NotAction']] as const) {
    const raw = given(from);
    if (raw !== undefined) { put(made, to, raw); } else if (to === 'Effect') { put(made, to, 'Allow'); }
  }
  for (const [from, to] of [['resources', 'Resource'], ['not_resources', 'NotResource']] as const) {
    const raw = given(from);
    if (raw !== undefined) { put(made, to, withVariables(raw)); }
  }
  for (const [from, to] of [['principals', 'Principal'], ['not_principals', 'NotPrincipal']] as const) {
    const raw = given(from);
    if (raw !== undefined) { put(made, to, principals(raw)); }
  }
  const condition = given('condition');
  if (condition !== undefined) { put(made, 'Condition', conditions(condition)); }
  return made;
}

/** Provider code writes `{"*": ...}` as `"*"`, and collects identifiers by type. */
function principals(raw: Json): Json {
  return new Deferred('${principals}', (world) => {
    const list = blocksOf(raw, world);
    if (list === undefined) { return later('principals'); }
    const byType = new Map<string, ArrayItem[]>();
    for (const block of list) {
      const type = force(ownValue(block, 'type'), world);
      if (type.kind !== 'scalar') { return later('principals'); }
      if (type.value === '*') { return scalar('*'); }
      const identifiers = force(ownValue(block, 'identifiers'), world);
      const items = identifiers.kind === 'array' ? identifiers.items : [{ pointer: '', raw: ownValue(block, 'identifiers') as Json }];
      byType.set(String(type.value), [...byType.get(String(type.value)) ?? [], ...items.map((item) => ({ pointer: item.pointer, raw: withVariables(item.raw) }))]);
    }
    return { kind: 'object', value: Object.fromEntries([...byType].map(([type, items]) => [type, Deferred.constant({ kind: 'array', items }).raw])), pointer: '' };
  }).raw;
}

function conditions(raw: Json): Json {
  return new Deferred('${condition}', (world) => {
    const list = blocksOf(raw, world);
    if (list === undefined) { return later('condition'); }
    const byTest = new Map<string, Map<string, ArrayItem[]>>();
    for (const block of list) {
      const [test, variable] = [force(ownValue(block, 'test'), world), force(ownValue(block, 'variable'), world)];
      if (test.kind !== 'scalar' || variable.kind !== 'scalar') { return later('condition'); }
      const values = force(ownValue(block, 'values'), world);
      const items = values.kind === 'array' ? values.items : [{ pointer: '', raw: rawOf(values) }];
      const ofTest = byTest.get(String(test.value)) ?? new Map<string, ArrayItem[]>();
      byTest.set(String(test.value), ofTest);
      ofTest.set(String(variable.value), [...ofTest.get(String(variable.value)) ?? [], ...items.map((item) => ({ pointer: item.pointer, raw: withVariables(item.raw) }))]);
    }
    const operands = (variables: Map<string, ArrayItem[]>): Json => Object.fromEntries([...variables].map(([variable, items]) => [variable, Deferred.constant({ kind: 'array', items }).raw]));
    return { kind: 'object', value: Object.fromEntries([...byTest].map(([test, variables]) => [test, operands(variables)])), pointer: '' };
  }).raw;
}

/** The blocks of one kind, or undefined where it is not known which there are. */
function blocksOf(raw: Json, world: World): JsonObject[] | undefined {
  const value = force(raw, world);
  const items = value.kind === 'array' ? elementsOf(value, world) : [value];
  return items.every((item): item is Extract<Resolved, { kind: 'object' }> => item.kind === 'object' && item.open === undefined) && (value as Listing).hasMore !== true ? items.map((item) => item.value) : undefined;
}

/** IAM's variables are written `&{aws:username}`, so that Terraform leaves them alone. */
function withVariables(raw: Json): Json {
  if (typeof raw === 'string' && !raw.includes('&{')) { return raw; }
  if (isArray(raw) && raw.every((item) => typeof item === 'string' && !item.includes('&{'))) { return raw; }
  return new Deferred(typeof raw === 'string' ? raw : '', (world) => replaced(force(raw, world))).raw;
}

function replaced(value: Resolved): Resolved {
  switch (value.kind) {
    case 'scalar': return typeof value.value === 'string' ? scalar(value.value.replace(/&\{/g, '${')) : value;
    case 'text': return concatenate(value.parts.map((part) => (typeof part === 'string' ? scalar(part.replace(/&\{/g, '${')) : part)));
    case 'array': return { ...value, items: value.items.map((item) => ({ pointer: item.pointer, raw: withVariables(item.raw) })) };
    default: return value;
  }
}

