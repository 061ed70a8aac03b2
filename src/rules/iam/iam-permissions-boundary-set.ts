import { defineRule } from '../rule';

export default defineRule({
  title: 'Roles and users have a permissions boundary',
  failure: 'Nothing bounds what the role or user can ever do',
  control: 'IAM-01',
  severity: 'warning',
  optIn: 'Which principals need a boundary is decided by who may make them.',
  rationale: 'A boundary holds even where a policy is written too wide.',
  fix: {
    cdk: 'PermissionsBoundary, or permissionsBoundary on the role',
    cloudformation: 'PermissionsBoundary',
    terraform: 'permissions_boundary',
  },
  equivalents: {},
  catalogue: ['iam-permissions-boundary'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  cloudformation: {
    'AWS::IAM::Role': (resource) => resource.at('PermissionsBoundary').isPresent(),
    'AWS::IAM::User': (resource) => resource.at('PermissionsBoundary').isPresent(),
  },
  terraform: {
    aws_iam_role: (resource) => resource.at('permissions_boundary').isPresent(),
    aws_iam_user: (resource) => resource.at('permissions_boundary').isPresent(),
  },
});
