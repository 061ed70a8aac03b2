import { defineRule } from '../rule';

export default defineRule({
  title: 'Old images expire',
  failure: 'Old images are kept for ever',
  control: 'CHG-02',
  criteria: ['CC8.1', 'CC6.8'],
  severity: 'warning',
  rationale: 'Old images hold weaknesses that are known by now, and can be deployed again by mistake.',
  fix: { cdk: 'lifecycleRules: [{ maxImageCount: 100 }]', cloudformation: 'LifecyclePolicy: { LifecyclePolicyText: ... }', terraform: 'aws_ecr_lifecycle_policy' },
  equivalents: { awsConfig: ['ecr-private-lifecycle-policy-configured'], securityHub: ['ECR.3'], prowler: ['ecr_repositories_lifecycle_policy_enabled'] },
  catalogue: ['ecr-lifecycle'],
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html'],
  cloudformation: { 'AWS::ECR::Repository': (repository) => repository.at('LifecyclePolicy.LifecyclePolicyText').isPresent() },
  terraform: {
    aws_ecr_repository: (repository) => repository.referrers('aws_ecr_lifecycle_policy', 'repository').some('no lifecycle policy refers to the repository', (policy) => policy.at('policy').isPresent()),
  },
});
