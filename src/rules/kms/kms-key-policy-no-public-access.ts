import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

function check(policy: Value) {
  // Without a policy KMS writes one that gives the account, and nobody else, all rights.
  return policy.present() === false ? policy.orDefault('the default key policy, which names the account').judge(true, 'names-grantees')
    : namesItsGrantees(PolicyDocument.of(policy));
}

export default defineRule({
  title: 'KMS key policy names those who may use the key',
  failure: 'Key policy lets anyone use the key',
  control: 'ENC-04',
  severity: 'error',
  rationale: 'Whoever may use the key may read all that it protects.',
  fix: {
    cdk: 'key.grantDecrypt(role), or conditions: { StringEquals: { "kms:CallerAccount": account } } in the statement',
    cloudformation: 'Principal: { AWS: <account root or role ARN> }, or a Condition on kms:CallerAccount or aws:PrincipalOrgID',
    terraform: 'principals block with named identifiers in the policy of aws_kms_key',
  },
  equivalents: {
    securityHub: ['KMS.5'], checkov: ['CKV_AWS_33'], cfnGuard: ['KMS_NO_WILDCARD_PRINCIPAL'],
    prowler: ['kms_key_not_publicly_accessible'],
  },
  catalogue: ['kms-no-public-policy'],
  references: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
  ],
  cloudformation: { 'AWS::KMS::Key': (key) => check(key.at('KeyPolicy')), 'AWS::KMS::ReplicaKey': (key) => check(key.at('KeyPolicy')) },
  terraform: { aws_kms_key: (key) => check(key.at('policy')), aws_kms_replica_key: (key) => check(key.at('policy')), aws_kms_key_policy: (key) => check(key.at('policy')) },
});
