import { brief } from '../../model/json';
import { fail, type Outcome, undecided } from '../../model/outcome';
import { LATER, PLAIN, patternOf, whatever } from '../../model/policy/pattern';
import type { Statement } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { onIdentityPolicies, onTerraformIdentityPolicies } from '../helpers/identity-policies';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM policy allows no statement all actions of a service',
  failure: 'Policy allows every action of a service',
  control: 'IAM-01',
  severity: 'error',
  rationale: 'All actions of a service take in those that delete, share and give away, and those AWS adds later.',
  fix: {
    cdk: 'list the actions in the PolicyStatement, or use a grant method such as table.grantReadData(role)',
    cloudformation: 'Action that names the actions needed, in place of service:*',
    terraform: 'actions that are named in aws_iam_policy_document',
  },
  equivalents: {
    awsConfig: ['iam-policy-no-statements-with-full-access'], securityHub: ['IAM.21'],
    cfnGuard: ['IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS', 'IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS'],
    cdkNag: ['IAMPolicyNoStatementsWithFullAccess'],
  },
  catalogue: ['iam-no-wildcard-service-actions'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-full-access.html'],
  cloudformation: onIdentityPolicies(judge),
  terraform: onTerraformIdentityPolicies(judge),
});

const EXPECTED = '<service>:*';

function judge(statement: Statement): Outcome {
  const place = statement.value.at(statement.usesNotAction ? 'NotAction' : 'Action');
  if (statement.effect === 'Deny') { return place.judge(true, 'not-matches', EXPECTED); }
  const answer = statement.usesNotAction ? leavesServicesWhole(statement) : takesInService(statement.actions);
  if (answer === true) {
    const wide = statement.usesNotAction ? [] : (statement.actions ?? []).filter((action) => takesInService([action]) === true);
    const shown = wide.length > 0 ? wide : [place];
    return fail(
      `statement ${statement.key} allows ${statement.usesNotAction ? 'every other action than ' : ''}${brief(shown.map((each) => each.expression()).join(', '))}`,
      ...shown.map((each) => each.evidence('not-matches', EXPECTED)));
  }
  return answer === false ? place.judge(true, 'not-matches', EXPECTED)
    : undecided(`the actions of statement ${statement.key} are known only at deploy time`, place.evidence('not-matches', EXPECTED));
}

/** Whether actions take in a whole service: by a star in place of the action, or letter by letter. */
function takesInService(actions: readonly Value[] | undefined): Ternary {
  if (actions === undefined) { return undefined; }
  const answers = actions.map((action) => {
    const pattern = patternOf(action, true);
    return pattern === undefined ? false : whatever(pattern, (text) => /^([^:]*:)?[*?]*\*[*?]*$|^[^:]*\*$/.test(text));
  });
  const initials = new Map<string, Set<string>>();
  for (const action of actions) {
    const [, service, letter] = /^([^:]+):([a-z])[*?]*\*$/i.exec(action.text() ?? '') ?? [];
    if (service !== undefined) { initials.set(service.toLowerCase(), (initials.get(service.toLowerCase()) ?? new Set()).add(letter.toLowerCase())); }
  }
  return or(...answers, [...initials.values()].some(({ size }) => size === 26));
}

/** Whether what an allow leaves out with `NotAction` still leaves a service whole: all others do, unless the resources are of services that it cuts. */
function leavesServicesWhole(statement: Statement): Ternary {
  if (statement.usesNotResource) { return true; }
  const { notActions, resources } = statement;
  if (notActions === undefined || resources === undefined) { return undefined; }
  return or(false, ...resources.map((resource) => {
    const pattern = patternOf(resource, true);
    // What is known later may belong to any service.
    if (pattern === undefined || pattern.startsWith(PLAIN) || pattern.startsWith(LATER)) { return undefined; }
    const service = pattern.split(':')[2];
    return service === undefined || /[*?]/.test(service) ? true : statement.coversAction(`${service}:*`);
  }));
}
