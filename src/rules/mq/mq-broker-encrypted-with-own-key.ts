import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Broker is encrypted with a customer-managed key',
  failure: 'Broker is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'With a key of our own, the use of the messages can be limited, seen and ended.',
  fix: {
    cdk: 'encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: key.keyArn }',
    cloudformation: 'EncryptionOptions: { UseAwsOwnedKey: false, KmsKeyId: !GetAtt Key.Arn }',
    terraform: 'encryption_options { use_aws_owned_key = false, kms_key_id = aws_kms_key.this.arn }',
  },
  equivalents: { checkov: ['CKV_AWS_209'] },
  catalogue: ['mq-encryption-cmk'],
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html'],
  cloudformation: {
    'AWS::AmazonMQ::Broker': (resource) => isCustomerManagedKey(resource, resource.at('EncryptionOptions.KmsKeyId')),
  },
  terraform: {
    aws_mq_broker: (resource) => isCustomerManagedKey(resource, resource.at('encryption_options.0.kms_key_id')),
  },
});
