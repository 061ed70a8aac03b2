import type { IConstruct } from 'constructs';
import type { Waiver } from '../evaluate/waiver';
import { isObject, type Json } from '../model/json';
import { sha256 } from '../report/digest';
import { findRule } from '../rules/find-rule';

/** The metadata entry that holds a waiver, on the construct it was declared on. */
export const WAIVER_METADATA = 'cdk-soc2:waiver';

/**
 * Every waiver declared in a tree. The metadata may be anybody's, so nothing in it is believed: the scope is the construct
 * that carries it, and whoever judges the waiver checks the rest.
 */
export function declaredWaivers(root: IConstruct): Waiver[] {
  return root.node.findAll().flatMap((node) => node.node.metadata.filter((entry) => entry.type === WAIVER_METADATA).map((entry) => waiverOf(node.node.path, entry.data as Json)));
}

function waiverOf(scope: string, data: Json): Waiver {
  const fields = isObject(data) ? data : {};
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const rule = text('rule').replace(/^SOC2-/, '');
  const findingKey = fields.findingKey === undefined ? undefined : String(fields.findingKey);
  const { declaredAt = null } = fields;
  return {
    id: `W-${sha256([rule, scope, findingKey ?? ''].join('|')).slice(0, 8)}`,
    rule: findRule(rule)?.name ?? rule, scope, ...(findingKey === undefined ? {} : { findingKey }),
    reason: text('reason'), owner: text('owner'), approvedBy: text('approvedBy'), expires: text('expires'),
    ...(text('ticket') === '' ? {} : { ticket: text('ticket') }), ...(text('compensatingControl') === '' ? {} : { compensatingControl: text('compensatingControl') }),
    declaredBy: 'waiver',
    ...(isObject(declaredAt) && typeof declaredAt.file === 'string' && typeof declaredAt.line === 'number' ? { declaredAt: declaredAt as unknown as Waiver['declaredAt'] } : {}),
  };
}
