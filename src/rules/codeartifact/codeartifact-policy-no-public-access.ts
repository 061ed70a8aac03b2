import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Package repositories are open to named principals alone',
  failure: 'Package repository is open to everyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A policy that is open to everyone makes the resource part of the internet.',
  fix: {
    cdk: 'a principal that is named',
    cloudformation: 'a Principal that is named in PermissionsPolicyDocument',
    terraform: 'a principal that is named in policy_document',
  },
  equivalents: {},
  catalogue: ['codeartifact-policy'],
  references: ['https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html'],
  cloudformation: {
    'AWS::CodeArtifact::Repository': (resource) => (resource.at('PermissionsPolicyDocument').present() === false ? resource.at('PermissionsPolicyDocument').judge(true, 'absent') : namesItsGrantees(PolicyDocument.of(resource.at('PermissionsPolicyDocument')))),
    'AWS::CodeArtifact::Domain': (resource) => (resource.at('PermissionsPolicyDocument').present() === false ? resource.at('PermissionsPolicyDocument').judge(true, 'absent') : namesItsGrantees(PolicyDocument.of(resource.at('PermissionsPolicyDocument')))),
  },
  terraform: {
    aws_codeartifact_repository_permissions_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy_document'))),
    aws_codeartifact_domain_permissions_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy_document'))),
  },
});
