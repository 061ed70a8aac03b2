import { and, or, type Ternary } from './logic';
import { whereOwnerIsElsewhere } from './policy-owner';
import { fail, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * Passes when the policies of a queue or topic deny an action to everyone who does not use TLS. `policies` are the
 * resources that hold the documents.
 */
export function refusesClearText(
  owner: ResourceView, policies: { readonly found: readonly ResourceView[]; readonly maybe: readonly ResourceView[] }, action: string, policyType: string, property = 'PolicyDocument',
  names: (resource: Value) => Ternary = (resource) => owner.isNamedBy(resource),
): Outcome {
  const documents = policies.found.map((policy) => PolicyDocument.of(policy.at(property)));
  const answers = documents.flatMap((document) => document.denies).map((statement) => ({
    statement,
    answer: and(
      statement.deniesClearText(), statement.includesAnyone(), statement.coversAction(action),
      statement.usesNotResource ? undefined : or(statement.resources === undefined ? undefined : false, ...(statement.resources ?? []).map((resource) => or(resource.is('*'), names(resource))))),
  }));
  const hit = answers.find(({ answer }) => answer === true);
  if (hit !== undefined) { return hit.statement.value.at('Condition').judge(true, 'denies-clear-text', action); }
  const perhaps = answers.find(({ answer }) => answer === undefined);
  if (perhaps !== undefined) { return perhaps.statement.value.judge(undefined, 'denies-clear-text', action); }
  const unread = documents.find((document) => !document.complete);
  if (unread !== undefined) { return undecided('the policy document is known only at deploy time', unread.value.evidence('denies-clear-text', action)); }
  if (policies.maybe.length > 0) {
    return undecided(`whether ${policies.maybe[0].address} is its policy is known only at deploy time`, policies.maybe[0].evidence('refers-to', owner.address));
  }
  const place = documents[0]?.value.pointer ?? owner.resource.entryPointer;
  return fail(
    documents.length === 0 ? 'no policy refers to it' : `no statement denies ${action} to everyone who does not use TLS`,
    { pointer: place, operator: documents.length === 0 ? 'referenced-by' : 'denies-clear-text', expected: documents.length === 0 ? policyType : action });
}

/** The same of the policy of a queue or topic that is declared elsewhere, named by its URL or ARN. */
export function refusesClearTextElsewhere(policy: ResourceView, places: Value, type: string, action: string, property = 'PolicyDocument'): Outcome {
  return whereOwnerIsElsewhere(policy, places, [type], (place) => refusesClearText(policy, { found: [policy], maybe: [] }, action, policy.resource.type, property, (resource) => {
    const [own, named] = [place.text(), resource.text()].map((text) => text?.split(/[:/]/).pop());
    // What is known later is its own ARN: a policy that speaks of another resource has no effect.
    return own === undefined || named === undefined || own === named;
  }));
}
