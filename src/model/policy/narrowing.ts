import { namesNetworks } from './address-ranges';
import { isPositive, NEGATIVE, type PolicyCondition, readsWildcards } from './conditions';
import { isPartyKey, namesParty } from './party-keys';
import { LATER, patternOf, whatever } from './pattern';

type Ternary = boolean | undefined;

/** The same comparison from the other side: the owner of the resource, compared with the caller. */
const OWNER_KEYS: ReadonlyMap<string, RegExp> = new Map([
  ['aws:resourceaccount', /^\$\{\s*(aws:principalaccount|aws:sourceaccount|kms:calleraccount)\s*\}$/i],
  ['aws:resourceorgid', /^\$\{\s*(aws:principalorgid|aws:sourceorgid)\s*\}$/i],
]);

/**
 * Whether conditions, which must all hold, keep out everybody but known parties: one of them does it when none of its
 * values (any of which is enough) can be met by a stranger.
 */
export function narrowsToParties(conditions: readonly PolicyCondition[]): Ternary {
  const answers = conditions.map((condition) => isPositive(condition) && namesOnlyParties(condition, conditions));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/**
 * Whether conditions of a deny hold for every stranger, so that the deny keeps out all but known parties. Negative
 * operators hold for requests without the key as well, so that each comparison with known parties holds for strangers.
 */
export function holdsForStrangers(conditions: readonly PolicyCondition[]): Ternary {
  const answers = conditions.map((condition): Ternary => {
    if (!NEGATIVE.has(condition.operator) || condition.qualifier === 'foranyvalue') { return isOfCallers(condition) ? undefined : false; }
    return namesOnlyParties(condition, conditions);
  });
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** `aws:PrincipalIsAWSService: false` and the like leave out services, which may act for anybody. */
function isOfCallers({ key, operator }: PolicyCondition): boolean {
  return operator === 'bool' && (key === 'aws:principalisawsservice' || key === 'aws:viaawsservice');
}

function namesOnlyParties(condition: PolicyCondition, all: readonly PolicyCondition[]): Ternary {
  const { key, operator, values } = condition;
  if (values.length === 0) { return false; }
  const ofOwner = OWNER_KEYS.get(key);
  if (ofOwner !== undefined) { return values.every((value) => ofOwner.test(value.text() ?? '')); }
  if (!isPartyKey(key)) { return false; }
  if (key === 'aws:sourceip' && operator.endsWith('ipaddress')) { return namesOwnNetworks(values.map((value) => patternOf(value, true))); }
  const patterns = values.map((value) => patternOf(value, readsWildcards(operator)));
  const byMail = all.some((other) => other.key === 'sns:protocol' && isPositive(other) && other.values.every((value) => value.isAnyOf(['email', 'email-json']) === true));
  const answers = patterns.map((pattern) => (pattern === undefined ? false : whatever(pattern, (text) => namesParty(key, text, byMail))));
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** Networks count together. What is known may already be the world; a list that is known in part may still become it. */
function namesOwnNetworks(patterns: readonly (string | undefined)[]): Ternary {
  // An address of ours that is known later: `${Gateway.PublicIp}/32`.
  const others = patterns.filter((pattern) => pattern === undefined || !/^\uE000(\/([89]|[1-9]\d+))?$/.test(pattern));
  const known = others.filter((pattern) => pattern?.includes(LATER) === false) as string[];
  return others.includes(undefined) || !namesNetworks(known) ? false : known.length === others.length ? true : undefined;
}
