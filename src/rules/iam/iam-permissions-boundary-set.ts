import { decide, notApplicable, type Outcome } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Users, and roles for people, have a permissions boundary',
  failure: 'Principal has no permissions boundary',
  control: 'IAM-01',
  criteria: ['CC6.3'],
  severity: 'warning',
  optIn: 'Which principals need a boundary is decided by who may make them.',
  rationale: 'A boundary caps what its holder can do, whatever is granted later.',
  fix: {
    cdk: 'iam.PermissionsBoundary.of(scope).apply(policy)',
    cloudformation: 'PermissionsBoundary: !Ref Boundary',
    terraform: 'permissions_boundary = aws_iam_policy.boundary.arn',
  },
  equivalents: {},
  catalogue: ['iam-permissions-boundary'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  cloudformation: {
    'AWS::IAM::User': (user) => user.at('PermissionsBoundary').isPresent(),
    'AWS::IAM::Role': (role) => ofPeople(role, role.at('AssumeRolePolicyDocument'), role.at('PermissionsBoundary')),
  },
  terraform: {
    aws_iam_user: (user) => user.at('permissions_boundary').isPresent(),
    aws_iam_role: (role) => ofPeople(role, role.at('assume_role_policy'), role.at('permissions_boundary')),
  },
});

function ofPeople(role: ResourceView, trust: Value, boundary: Value): Outcome {
  return boundary.present() === true ? boundary.isPresent()
    : decide(letsPeopleIn(trust), () => boundary.isPresent(), () => notApplicable(`only services assume ${role.address}`, trust.evidence('admits', 'people')));
}

/** Whether a trust policy lets people in: principals of an account or of an identity provider, and not services alone. */
function letsPeopleIn(trust: Value): Ternary {
  const document = PolicyDocument.of(trust);
  return or(document.complete ? false : undefined, ...document.allows.map((statement) => or(...(['AWS', 'Federated'] as const).map((kind) => {
    const principals = statement.principals(kind);
    return principals === undefined ? undefined : principals.length > 0;
  }))));
}
