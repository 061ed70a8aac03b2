import { AFTER_APPLY } from './plan-mark';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';

/** A policy in AWS has room for far fewer. */
const MAX_STATEMENTS = 2000;

/**
 * The policy that `data "aws_iam_policy_document"` writes during apply, with marks where a part is known only then.
 * Source documents come first; what has the Sid of an earlier statement takes its place.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyOf(values: JsonObject): JsonObject | undefined {
  const { source_policy_documents: sources, override_policy_documents: overrides, source_json: source, override_json: override, statement, ...own } = values;
  let statements: Json[] = [];
  for (const document of [...texts(source), ...texts(sources)]) {
    const parsed = documentOf(document);
    // Beside what is not read, the statements that are read stand all the same, unless it replaces one of them.
    statements = parsed === undefined ? [...statements, document] : merged(statements, statementsOf(parsed));
  }
  statements = merged(statements, texts(statement).map((block) => statementOf(block)));
  for (const document of [...texts(overrides), ...texts(override)]) {
    const parsed = documentOf(document);
    if (parsed === undefined) { return undefined; }
    statements = merged(statements, statementsOf(parsed));
  }
  return statements.length > MAX_STATEMENTS ? undefined : { Version: own.version ?? '2012-10-17', Statement: statements };
}

/** One statement, as IAM has it. What is known only after apply stays so: all of it, its principals, or its conditions. */
function statementOf(block: Json): Json {
  if (!isObject(block) || AFTER_APPLY in block) { return block; }
  const pick = (from: string, to: string): JsonObject => { const value = ownValue(block, from); return value === undefined || value === null ? {} : { [to]: value }; };
  const statement = {
    ...pick('sid', 'Sid'), Effect: block.effect ?? 'Allow',
    ...pick('actions', 'Action'), ...pick('not_actions', 'NotAction'), ...pick('resources', 'Resource'), ...pick('not_resources', 'NotResource'),
    ...principals(block, 'principals', 'Principal'), ...principals(block, 'not_principals', 'NotPrincipal'), ...conditions(block),
  };
  return { ...statement, ...resources(statement) };
}

function principals(block: JsonObject, from: string, to: string): JsonObject {
  const given = texts(ownValue(block, from));
  const [open] = given.flatMap(marksIn);
  if (open !== undefined || given.length === 0) { return open === undefined ? {} : { [to]: open }; }
  const named = given.filter(isObject) as JsonObject[];
  if (named.some(({ type }) => type === '*')) { return { [to]: '*' }; }
  const byType: Record<string, Json[]> = {};
  for (const { type, identifiers } of named) { (byType[String(type)] ??= []).push(...texts(identifiers)); }
  return { [to]: byType };
}

function conditions(block: JsonObject): JsonObject {
  const given = texts(ownValue(block, 'condition'));
  const [open] = given.flatMap(marksIn);
  if (open !== undefined || given.length === 0) { return open === undefined ? {} : { Condition: open }; }
  const byTest: Record<string, Record<string, Json[]>> = {};
  // Blocks of one test and variable are one condition with the values of both.
  for (const { test, variable, values } of given.filter(isObject) as JsonObject[]) { ((byTest[String(test)] ??= {})[String(variable)] ??= []).push(...isArray(values) ? values : [values ?? null]); }
  return { Condition: byTest };
}

/**
 * A plan shows which resource an ARN comes from, and not what follows it in the text. Where it is written twice, or where
 * the list is open as a whole and comes from nothing else, the statement speaks of the thing itself and of what it holds,
 * as the two ARNs of a bucket do. A single one may be either.
 */
function resources(statement: JsonObject): JsonObject {
  const given = ownValue(statement, 'Resource');
  const direct = texts(given).filter((each): each is JsonObject => isObject(each) && each.$direct === true);
  if (direct.length === 0) { return {}; }
  const timesOf = (mark: JsonObject) => direct.filter((other) => String(other[AFTER_APPLY]) === String(mark[AFTER_APPLY])).reduce((sum, other) => sum + Number(other.$times), 0);
  const isBoth = (mark: JsonObject) => !isArray(given) || timesOf(mark) > 1;
  return { Resource: texts(given).flatMap((each) => (!isObject(each) || each.$direct !== true ? [each] : isBoth(each) ? [each, { ...each, $suffix: '/*' }] : [{ ...each, $suffix: null }])) };
}

/** Marks in the place of a block, or of one that gives it its meaning: the items of a list may be known only after apply. */
function marksIn(block: Json): JsonObject[] {
  if (!isObject(block)) { return []; }
  return AFTER_APPLY in block ? [block] : ['type', 'test', 'variable'].flatMap((name) => { const part = ownValue(block, name); return isObject(part) ? [part] : []; });
}

function merged(earlier: readonly Json[], later: readonly Json[]): Json[] {
  const result = [...earlier];
  for (const statement of later) {
    const sid = sidOf(statement);
    const at = sid === undefined ? -1 : result.findIndex((each) => sidOf(each) === sid);
    if (at < 0) { result.push(statement); } else { result[at] = statement; }
  }
  return result;
}

function sidOf(statement: Json): string | undefined {
  const sid = isObject(statement) ? ownValue(statement, 'Sid') : undefined;
  return typeof sid === 'string' && sid !== '' ? sid : undefined;
}

/** A document given as JSON, or as another one that is written during apply. */
function documentOf(raw: Json): JsonObject | undefined {
  if (isObject(raw)) {
    const policy = ownValue(raw, '$policy');
    return isObject(policy) ? policy : undefined;
  }
  try {
    const parsed = JSON.parse(String(raw)) as Json;
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function statementsOf(policy: JsonObject): readonly Json[] {
  const statements = ownValue(policy, 'Statement');
  return statements === undefined ? [] : isArray(statements) ? statements : [statements];
}

function texts(raw: Json | undefined): readonly Json[] {
  return (isArray(raw) ? raw : [raw]).filter((each): each is Json => each !== undefined && each !== null && each !== '');
}
