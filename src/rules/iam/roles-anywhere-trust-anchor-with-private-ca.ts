import { defineRule } from '../rule';

export default defineRule({
  title: 'IAM Roles Anywhere trusts a certificate authority of AWS Private CA',
  failure: 'Trust anchor is a bundle of certificates that AWS does not look after',
  control: 'IAM-03',
  criteria: ['CC6.1', 'CC6.3'],
  severity: 'warning',
  rationale: 'A private authority can revoke; a bundle is trusted until somebody replaces it.',
  fix: {
    cdk: 'source.sourceType: "AWS_ACM_PCA"',
    cloudformation: 'Source: { SourceType: AWS_ACM_PCA }',
    terraform: 'source { source_type = "AWS_ACM_PCA" }',
  },
  equivalents: { prowler: ['rolesanywhere_trust_anchor_with_private_ca'] },
  catalogue: ['iam-roles-anywhere'],
  references: ['https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html'],
  cloudformation: {
    'AWS::RolesAnywhere::TrustAnchor': (resource) => resource.at('Source.SourceType').equals('AWS_ACM_PCA'),
  },
  terraform: {
    aws_rolesanywhere_trust_anchor: (resource) => resource.at('source.0.source_type').equals('AWS_ACM_PCA'),
  },
});
