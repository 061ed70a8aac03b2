import { isRuledOut, type Reference, type Unknown } from '../resolved';
import type { Value } from '../value';

/** In a pattern: text that is known later and is known to hold no wildcard, such as an account id or the name of a resource of ours. */
export const PLAIN = '\uE000';
/** In a pattern: text that is known later and may be anything, a star included. */
export const LATER = '\uE001';

/**
 * Variables that the owner of the resource fills, whoever calls. What stands in every other one comes with the request:
 * comparing it with itself holds for everybody.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const OWNED = new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']);

/**
 * A value of a policy as a pattern: a star stands for what a caller may choose, be it by a wildcard or by a policy
 * variable. `wildcards` is false for operators that take a star as the character it is. `undefined` for what is no text.
 */
export function patternOf(value: Value, wildcards: boolean): string | undefined {
  const node = value.resolved;
  switch (node.kind) {
    case 'scalar': return literal(String(node.value), wildcards);
    case 'reference': return PLAIN;
    case 'unknown': return laterPart(node);
    case 'text': return node.parts.map((part) => (typeof part === 'string' ? literal(part, wildcards) : laterPart(part))).join('');
    default: return undefined;
  }
}

/** What holds of a pattern, whatever the parts are that are known later; `undefined` where it depends on them. */
export function whatever(pattern: string, test: (pattern: string) => boolean): boolean | undefined {
  if (!pattern.includes(LATER)) { return test(pattern); }
  const [plain, wild] = [test(pattern.replaceAll(LATER, PLAIN)), test(pattern.replaceAll(LATER, '*'))];
  return plain === wild ? plain : undefined;
}

function literal(text: string, wildcards: boolean): string {
  const plain = wildcards ? text : text.replace(/[*?]/g, PLAIN);
  return !plain.includes('{') ? plain : plain.replace(/[$&]\{([^{}]*)\}/g, (_whole, name: string) => {
    // Terraform's policy documents write &{name}. ${*}, ${?} and ${$} are the characters themselves; ${name, 'default'} falls back on the default where the request lacks the name.
    const variable = name.split(',')[0].trim().toLowerCase();
    return /^[*?$\uE000]$/.test(variable) || OWNED.has(variable) ? PLAIN : '*';
  });
}

function laterPart(part: Reference | Unknown): string {
  return part.kind === 'reference' || part.refersTo !== undefined || isRuledOut(part, '*') || isIdentity(part.expression) ? PLAIN : LATER;
}

/** What AWS itself fills in: pseudo parameters, and the identities that Terraform's data sources look up. */
function isIdentity(expression: string): boolean {
  return /^\$\{AWS::[A-Za-z]+\}$/.test(expression) || /\bdata\.aws_[a-z0-9_]+\.[^}]*\.(account_id|id|arn|partition|region|unique_id|vpc_id|owner_id)\}?$/.test(expression);
}
