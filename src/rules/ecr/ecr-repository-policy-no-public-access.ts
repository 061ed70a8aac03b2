import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Repository policy names those it grants access to',
  failure: 'Anyone may pull or push images',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'Strangers can read the software, or put their own in its place.',
  fix: { cdk: 'repository.grantPull(principal)', cloudformation: 'Principal that names accounts or roles in RepositoryPolicyText', terraform: 'principals with named identifiers in the policy of aws_ecr_repository_policy' },
  equivalents: { checkov: ['CKV_AWS_32'], trivy: ['AWS-0032'], cdkNag: ['ECROpenAccess'], prowler: ['ecr_repositories_not_publicly_accessible'] },
  catalogue: ['ecr-policy-not-public'],
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html'],
  cloudformation: {
    'AWS::ECR::Repository': (repository) => {
      const policy = repository.at('RepositoryPolicyText');
      return policy.present() === false ? policy.judge(true, 'absent') : namesItsGrantees(PolicyDocument.of(policy));
    },
  },
  terraform: {
    aws_ecr_repository_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
  },
});
