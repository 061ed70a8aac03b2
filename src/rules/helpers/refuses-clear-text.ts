import { and, or, type Ternary } from './logic';
import { whereOwnerIsElsewhere } from './policy-owner';
import { all, fail, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * Passes when the policies of a queue or topic deny an action to everyone who does not use TLS. `policies` are the
 * resources that hold the documents. A queue or topic has one policy, so that each of several has to: it may take the place
 * of the others.
 */
export function refusesClearText(
  owner: ResourceView, policies: { readonly found: readonly ResourceView[]; readonly maybe: readonly ResourceView[] }, action: string, policyType: string, property = 'PolicyDocument',
  names: (resource: Value) => Ternary = (resource) => owner.isNamedBy(resource),
): Outcome {
  if (policies.found.length > 0) {
    const outcomes = policies.found.map((policy) => oneRefuses(PolicyDocument.of(policy.at(property)), action, names));
    return policies.maybe.length === 0 || outcomes.some(({ status }) => status === 'pass') ? all(...outcomes) : perhapsBy(owner, policies.maybe[0]);
  }
  return policies.maybe.length > 0 ? perhapsBy(owner, policies.maybe[0]) : fail('no policy refers to it', { pointer: owner.resource.entryPointer, operator: 'referenced-by', expected: policyType });
}

function perhapsBy(owner: ResourceView, policy: ResourceView): Outcome {
  return undecided(`whether ${policy.address} is its policy is known only at deploy time`, policy.evidence('refers-to', owner.address));
}

function oneRefuses(document: PolicyDocument, action: string, names: (resource: Value) => Ternary): Outcome {
  const answers = document.denies.map((statement) => ({
    statement,
    answer: and(
      statement.deniesClearText(), statement.includesAnyone(), statement.coversAction(action),
      statement.usesNotResource ? undefined : or(statement.resources === undefined ? undefined : false, ...(statement.resources ?? []).map((resource) => or(resource.is('*'), names(resource))))),
  }));
  const hit = answers.find(({ answer }) => answer === true);
  if (hit !== undefined) { return hit.statement.value.at('Condition').judge(true, 'denies-clear-text', action); }
  const perhaps = answers.find(({ answer }) => answer === undefined);
  if (perhaps !== undefined) { return perhaps.statement.value.judge(undefined, 'denies-clear-text', action); }
  return document.complete ? fail(`no statement denies ${action} to everyone who does not use TLS`, { pointer: document.value.pointer, operator: 'denies-clear-text', expected: action })
    : undecided('the policy document is known only at deploy time', document.value.evidence('denies-clear-text', action));
}

/** The same of the policy of a queue or topic that is declared elsewhere, named by its URL or ARN. */
export function refusesClearTextElsewhere(policy: ResourceView, places: Value, type: string, action: string, property = 'PolicyDocument'): Outcome {
  return whereOwnerIsElsewhere(policy, places, [type], (place) => refusesClearText(policy, { found: [policy], maybe: [] }, action, policy.resource.type, property, (resource) => {
    const [own, named] = [place.text(), resource.text()].map((text) => text?.split(/[:/]/).pop());
    // What is known later is its own ARN: a policy that speaks of another resource has no effect.
    return own === undefined || named === undefined || own === named;
  }));
}
