import { and, type Ternary } from './logic';
import { brief } from '../../model/json';
import { all, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';

const OPERATOR = 'names-grantees';

/**
 * Passes when no statement of a resource policy allows something to strangers. Each statement is a finding of its own.
 * `concerns` narrows the judgement to the statements that speak of certain actions.
 */
export function namesItsGrantees(document: PolicyDocument, concerns: (statement: Statement) => Ternary = () => true, prefix = ''): Outcome {
  const judged = each(document.allows, (statement) => `${prefix}${statement.key}`, (statement) => judge(document, statement, concerns));
  if (!document.complete) {
    return all(judged, undecided('a part of the policy is known only at deploy time', document.value.evidence(OPERATOR)));
  }
  return document.allows.length > 0 ? judged : document.value.at('Statement').judge(true, OPERATOR);
}

/** The same of a policy that a Terraform resource holds itself; one that stands apart is judged where it stands. */
export function inlinePolicy(owner: ResourceView): Outcome {
  const policy = owner.at('policy').written;
  return policy.present() === false ? notApplicable('the resource holds no policy itself', policy.evidence('present')) : namesItsGrantees(PolicyDocument.of(policy));
}

function judge(document: PolicyDocument, statement: Statement, concerns: (statement: Statement) => Ternary): Outcome {
  const element = statement.value.at('NotPrincipal').present() === false ? 'Principal' : 'NotPrincipal';
  const principal = statement.value.at(element);
  const open = and(document.lets(statement), concerns(statement));
  if (open === true) {
    return fail(`statement ${statement.key} allows ${actions(statement)} to ${element} ${brief(principal.expression())}, and no condition names the parties`, principal.evidence(OPERATOR));
  }
  return open === false ? principal.judge(true, OPERATOR)
    : undecided(`whether statement ${statement.key} allows ${actions(statement)} to strangers is known only at deploy time`, statement.value.evidence(OPERATOR));
}

function actions(statement: Statement): string {
  const listed = statement.usesNotAction ? statement.value.at('NotAction').items() : statement.actions;
  return `${statement.usesNotAction ? 'everything but ' : ''}${brief((listed ?? []).map((action) => action.expression()).join(', '))}`;
}
