import { PolicyDocument } from '../../model/policy-document';
import { inlinePolicy, namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Secret\'s resource policy names those it grants access to',
  failure: 'Resource policy gives the secret to anyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A secret that every AWS account can read is no secret.',
  fix: {
    cdk: 'secret.grantRead(role), or a named principal in secret.addToResourcePolicy(...)',
    cloudformation: 'Principal: { AWS: <role ARN> }, or a Condition on aws:PrincipalOrgID',
    terraform: 'principals block with named identifiers in the policy of aws_secretsmanager_secret_policy',
  },
  equivalents: { prowler: ['secretsmanager_not_publicly_accessible'] },
  catalogue: ['secrets-no-public-policy'],
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html'],
  cloudformation: {
    'AWS::SecretsManager::ResourcePolicy': (policy) => namesItsGrantees(PolicyDocument.of(policy.at('ResourcePolicy'))),
  },
  terraform: {
    aws_secretsmanager_secret_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
    aws_secretsmanager_secret: (secret) => inlinePolicy(secret),
  },
});
