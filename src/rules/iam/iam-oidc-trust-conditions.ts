import { each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { patternOf, whatever } from '../../model/policy/pattern';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { and, or } from '../helpers/logic';
import { isIdentityKey, pinsIdentity } from '../helpers/oidc-subject';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Role for a federated pipeline pins the subject that may assume it',
  failure: 'Role trusts every subject of an identity provider',
  control: 'IAM-04',
  severity: 'error',
  rationale: 'A public provider signs tokens for everyone; unless the subject is pinned, a stranger\'s pipeline can assume the role.',
  fix: {
    cdk: 'WebIdentityPrincipal with conditions { StringEquals: { "<provider>:aud": ... }, StringLike: { "<provider>:sub": "repo:<owner>/<repository>:*" } }',
    cloudformation: 'Condition on <provider>:sub in AssumeRolePolicyDocument',
    terraform: 'condition on <provider>:sub in assume_role_policy',
  },
  equivalents: {},
  catalogue: ['oidc-trust-conditions'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html', 'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services', 'https://docs.github.com/en/actions/reference/security/oidc'],
  cloudformation: { 'AWS::IAM::Role': (role) => judge(role.at('AssumeRolePolicyDocument')) },
  terraform: { aws_iam_role: (role) => judge(role.at('assume_role_policy')) },
});

const OPERATORS = new Set(['stringequals', 'stringequalsignorecase', 'stringlike']);

function judge(policy: Value): Outcome {
  const document = PolicyDocument.of(policy);
  if (!document.complete) { return undecided('the trust policy is known only at deploy time', document.value.evidence('pins-subject')); }
  const federated = document.allows.filter((statement) => statement.coversAction('sts:AssumeRoleWithWebIdentity') !== false && letsWebIdentitiesIn(statement));
  if (federated.length === 0) { return notApplicable('the role trusts no web identity'); }
  return each(federated, (statement) => statement.key, pins);
}

/** Whether a statement may be about an identity provider for the web: none that trusts accounts, services and SAML providers alone. */
function letsWebIdentitiesIn(statement: Statement): boolean {
  const providers = statement.principals('Federated');
  return providers === undefined || statement.includesAnyone() !== false || providers.some((provider) => !/:saml-provider\//.test(provider.text() ?? ''));
}

function pins(statement: Statement): Outcome {
  const place = statement.value.at('Condition');
  const { conditions } = statement;
  if (conditions === undefined) { return place.judge(undefined, 'pins-subject'); }
  const answers = conditions.filter(({ key, operator, ifExists, qualifier }) => !ifExists && qualifier !== 'forallvalues' && OPERATORS.has(operator) && isIdentityKey(key)).map(({ key, operator, values }) => (
    values.length === 0 ? false : and(...values.map((value) => {
      const pattern = patternOf(value, operator === 'stringlike');
      return pattern === undefined ? false : whatever(pattern, (text) => pinsIdentity(key, text));
    }))));
  return place.judge(or(false, ...answers), 'pins-subject');
}
