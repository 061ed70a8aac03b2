import { brief } from '../../model/json';
import { fail, type Outcome, undecided } from '../../model/outcome';
import type { Statement } from '../../model/policy-document';
import { onIdentityPolicies, onTerraformIdentityPolicies } from '../helpers/identity-policies';
import { and, or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM policy allows no statement everything on everything',
  failure: 'Policy gives full administrator rights',
  control: 'IAM-01',
  severity: 'error',
  rationale: 'Whoever holds such a policy can do anything in the account, switching off its controls included.',
  fix: {
    cdk: 'list the actions and resources in the PolicyStatement, or use a grant method such as bucket.grantRead(role)',
    cloudformation: 'Action and Resource that name what is needed',
    terraform: 'actions and resources that name what is needed in aws_iam_policy_document',
  },
  equivalents: {
    awsConfig: ['iam-policy-no-statements-with-admin-access'], securityHub: ['IAM.1'], checkov: ['CKV_AWS_62'],
    cdkNag: ['IAMPolicyNoStatementsWithAdminAccess'], prowler: ['iam_customer_attached_policy_no_administrative_privileges'],
  },
  catalogue: ['iam-no-admin-policy'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  cloudformation: onIdentityPolicies(judge),
  terraform: onTerraformIdentityPolicies(judge),
});

function judge(statement: Statement): Outcome {
  const everything = and(statement.effect === 'Deny' ? false : statement.coversAction('*'), statement.coversAllResources());
  // "Everything but ..." on all resources is everything, but for a few actions.
  const almost = and(statement.effect !== 'Deny', statement.usesNotAction, statement.coversAllResources());
  const answer = or(everything, almost);
  const place = statement.value.at(statement.usesNotAction ? 'NotAction' : 'Action');
  if (answer === true) { return fail(`statement ${statement.key} allows ${statement.usesNotAction ? 'everything but ' : ''}${brief(place.expression())} on all resources`, place.evidence('not-equals', '*')); }
  return answer === false ? place.judge(true, 'not-equals', '*') : undecided(`what statement ${statement.key} allows is known only at deploy time`, place.evidence('not-equals', '*'));
}
