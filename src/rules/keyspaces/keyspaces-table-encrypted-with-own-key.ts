import { all } from '../../model/outcome';
import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Keyspaces table is encrypted with a customer-managed key',
  failure: 'Table is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'warning',
  optIn: 'The key of AWS encrypts as well; a key of one\'s own is a decision for sensitive data.',
  rationale: 'With a key of our own, access to the data can be limited, seen and closed apart from the store.',
  fix: {
    cdk: 'encryptionSpecification: { encryptionType: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier: key.keyArn } on cassandra.CfnTable',
    cloudformation: 'EncryptionSpecification: { EncryptionType: CUSTOMER_MANAGED_KMS_KEY, KmsKeyIdentifier: ... }',
    terraform: 'encryption_specification { type = "CUSTOMER_MANAGED_KMS_KEY", kms_key_identifier = ... }',
  },
  equivalents: { checkov: ['CKV_AWS_265'] },
  catalogue: ['keyspaces-protection'],
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html'],
  cloudformation: {
    'AWS::Cassandra::Table': (resource) => all(resource.at('EncryptionSpecification.EncryptionType').orDefault('AWS_OWNED_KMS_KEY').equals('CUSTOMER_MANAGED_KMS_KEY'), isCustomerManagedKey(resource, resource.at('EncryptionSpecification.KmsKeyIdentifier'))),
  },
  terraform: {
    aws_keyspaces_table: (resource) => all(resource.at('encryption_specification.0.type').orDefault('AWS_OWNED_KMS_KEY').equals('CUSTOMER_MANAGED_KMS_KEY'), isCustomerManagedKey(resource, resource.at('encryption_specification.0.kms_key_identifier'))),
  },
});
