import { isArray, isObject, type Json, type JsonObject } from '../../model/json';

/**
 * The policy that `data "aws_iam_policy_document"` makes, as a policy in JSON with its expressions left in place. `undefined`
 * where it is put together from other documents, which is not followed.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyFromData(data: JsonObject): JsonObject | undefined {
  if (['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json', 'dynamic'].some((key) => data[key] !== undefined)) { return undefined; }
  const statements = blocks(data.statement);
  if (statements === undefined) { return undefined; }
  return { Version: data.version ?? '2012-10-17', Statement: statements.map(statement) };
}

function statement(block: JsonObject): JsonObject {
  const pick = (from: string, to: string): JsonObject => (block[from] === undefined || block[from] === null ? {} : { [to]: block[from] });
  const principals = (from: string, to: string): JsonObject => {
    const list = blocks(block[from]);
    if (list === undefined || list.length === 0) { return {}; }
    if (list.some((each) => each.type === '*')) { return { [to]: '*' }; }
    const byType: Record<string, Json[]> = {};
    for (const { type, identifiers } of list) { (byType[String(type)] ??= []).push(...(isArray(identifiers) ? identifiers : [identifiers as Json])); }
    return { [to]: byType };
  };
  return {
    ...pick('sid', 'Sid'), Effect: block.effect ?? 'Allow',
    ...pick('actions', 'Action'), ...pick('not_actions', 'NotAction'), ...pick('resources', 'Resource'), ...pick('not_resources', 'NotResource'),
    ...principals('principals', 'Principal'), ...principals('not_principals', 'NotPrincipal'),
    ...conditions(block.condition),
  };
}

function conditions(raw: Json | undefined): JsonObject {
  const list = blocks(raw);
  if (list === undefined || list.length === 0) { return {}; }
  const byTest: Record<string, Record<string, Json>> = {};
  for (const { test, variable, values } of list) { (byTest[String(test)] ??= {})[String(variable)] = values as Json; }
  return { Condition: byTest };
}

/** The blocks of one kind: one object or a list of them. */
function blocks(raw: Json | undefined): JsonObject[] | undefined {
  if (raw === undefined || raw === null) { return []; }
  const list = isArray(raw) ? raw : [raw];
  return list.every(isObject) ? list as JsonObject[] : undefined;
}
