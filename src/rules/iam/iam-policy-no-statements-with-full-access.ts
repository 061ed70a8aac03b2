import { brief } from '../../model/json';
import { fail, type Outcome, undecided } from '../../model/outcome';
import type { Statement } from '../../model/policy-document';
import { onIdentityPolicies, onTerraformIdentityPolicies } from '../helpers/identity-policies';
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

function judge(statement: Statement): Outcome {
  const place = statement.value.at('Action');
  if (statement.effect === 'Deny' || statement.usesNotAction) { return place.judge(true, 'not-matches', '<service>:*'); }
  const { actions } = statement;
  const wide = actions?.filter((action) => /^([a-z0-9-]+|\*):\*$|^\*$/i.test(action.text() ?? ''));
  if (wide !== undefined && wide.length > 0) { return fail(`statement ${statement.key} allows ${brief(wide.map((action) => action.text()).join(', '))}`, ...wide.map((action) => action.evidence('not-matches', '<service>:*'))); }
  const known = actions?.every((action) => action.text() !== undefined || action.resolved.kind === 'text');
  return known === true ? place.judge(true, 'not-matches', '<service>:*') : undecided(`the actions of statement ${statement.key} are known only at deploy time`, place.evidence('not-matches', '<service>:*'));
}
