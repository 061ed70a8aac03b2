import { all } from '../../model/outcome';
import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'State machine encrypts definition and executions with a customer-managed key',
  failure: 'State machine uses a key that AWS owns',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'The history of an execution holds what went through it, and with a key of AWS nobody can limit or follow who decrypts it.',
  fix: {
    cdk: 'encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(key)',
    cloudformation: 'EncryptionConfiguration: { Type: CUSTOMER_MANAGED_KMS_KEY, KmsKeyId: !GetAtt Key.Arn }',
    terraform: 'encryption_configuration { type = "CUSTOMER_MANAGED_KMS_KEY", kms_key_id = aws_kms_key.this.arn }',
  },
  equivalents: {},
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html'],
  cloudformation: {
    'AWS::StepFunctions::StateMachine': (machine) => all(
      machine.at('EncryptionConfiguration.Type').orDefault('AWS_OWNED_KEY').equals('CUSTOMER_MANAGED_KMS_KEY'),
      isCustomerManagedKey(machine, machine.at('EncryptionConfiguration.KmsKeyId'))),
  },
  terraform: {
    aws_sfn_state_machine: (machine) => all(
      machine.at('encryption_configuration.0.type').orDefault('AWS_OWNED_KEY').equals('CUSTOMER_MANAGED_KMS_KEY'),
      isCustomerManagedKey(machine, machine.at('encryption_configuration.0.kms_key_id'))),
  },
});
