import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Agents and guardrails are encrypted with a customer-managed key',
  failure: 'Agent or guardrail is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'warning',
  optIn: 'AWS encrypts them with a key of its own in any case.',
  rationale: 'Instructions and filters show what a system guards and how.',
  fix: {
    cdk: 'customerEncryptionKeyArn, kmsKeyArn',
    cloudformation: 'CustomerEncryptionKeyArn, KmsKeyArn',
    terraform: 'customer_encryption_key_arn, kms_key_arn',
  },
  equivalents: { checkov: ['CKV_AWS_373'] },
  catalogue: ['bedrock-encryption'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html'],
  cloudformation: {
    'AWS::Bedrock::Agent': (resource) => isCustomerManagedKey(resource, resource.at('CustomerEncryptionKeyArn')),
    'AWS::Bedrock::Guardrail': (resource) => isCustomerManagedKey(resource, resource.at('KmsKeyArn')),
  },
  terraform: {
    aws_bedrockagent_agent: (resource) => isCustomerManagedKey(resource, resource.at('customer_encryption_key_arn')),
    aws_bedrock_guardrail: (resource) => isCustomerManagedKey(resource, resource.at('kms_key_arn')),
  },
});
