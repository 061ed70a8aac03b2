import { each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { Value } from '../../model/value';
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
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html', 'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services'],
  cloudformation: { 'AWS::IAM::Role': (role) => judge(role.at('AssumeRolePolicyDocument')) },
  terraform: { aws_iam_role: (role) => judge(role.at('assume_role_policy')) },
});

function judge(policy: Value): Outcome {
  const document = PolicyDocument.of(policy);
  if (!document.complete) { return undecided('the trust policy is known only at deploy time', document.value.evidence('pins-subject')); }
  const federated = document.allows.filter((statement) => statement.coversAction('sts:AssumeRoleWithWebIdentity') !== false);
  if (federated.length === 0) { return notApplicable('the role trusts no web identity'); }
  return each(federated, (statement) => statement.key, pinsSubject);
}

function pinsSubject(statement: Statement): Outcome {
  const place = statement.value.at('Condition');
  const { conditions } = statement;
  if (conditions === undefined) { return place.judge(undefined, 'pins-subject'); }
  // Cognito identity pools pin the pool by the audience; other providers issue one audience to everyone.
  const pins = conditions.filter(({ key, operator, ifExists, qualifier }) => !ifExists && qualifier !== 'forallvalues' && (operator === 'stringequals' || operator === 'stringlike')
    && (key.endsWith(':sub') || key === 'cognito-identity.amazonaws.com:aud'));
  const answers = pins.map(({ values }) => {
    const open = values.map((value) => (value.isUnknown ? undefined : isOpen(value.expression())));
    return values.length === 0 || open.includes(true) ? false : open.includes(undefined) ? undefined : true;
  });
  return place.judge(answers.includes(true) ? true : answers.includes(undefined) ? undefined : false, 'pins-subject');
}

/** A pattern whose fixed beginning does not even name the organisation: `*`, `repo:*`, `repo:exam*`. */
function isOpen(pattern: string): boolean {
  const wildcard = pattern.search(/[*?]/);
  return wildcard >= 0 && !pattern.slice(0, wildcard).includes('/');
}
