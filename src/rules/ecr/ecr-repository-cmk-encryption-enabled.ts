import { all } from '../../model/outcome';
import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Images are encrypted with a customer-managed key',
  failure: 'Images are encrypted with a key of AWS',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'The policy of a key of our own is a second limit on who may read the software in the images, and its use is logged.',
  fix: { cdk: 'encryption: ecr.RepositoryEncryption.KMS, encryptionKey: key', cloudformation: 'EncryptionConfiguration: { EncryptionType: KMS, KmsKey: !GetAtt Key.Arn }', terraform: 'encryption_configuration { encryption_type = "KMS", kms_key = aws_kms_key.this.arn }' },
  equivalents: {
    awsConfig: ['ecr-repository-cmk-encryption-enabled'], securityHub: ['ECR.5'], checkov: ['CKV_AWS_136'], trivy: ['AWS-0033'],
  },
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html'],
  cloudformation: {
    'AWS::ECR::Repository': (repository) => all(
      repository.at('EncryptionConfiguration.EncryptionType').orDefault('AES256').isOneOf(['KMS', 'KMS_DSSE']),
      // Without a key ECR takes the key aws/ecr.
      isCustomerManagedKey(repository, repository.at('EncryptionConfiguration.KmsKey'))),
  },
  terraform: {
    aws_ecr_repository: (repository) => all(
      repository.at('encryption_configuration.0.encryption_type').orDefault('AES256').isOneOf(['KMS', 'KMS_DSSE']),
      isCustomerManagedKey(repository, repository.at('encryption_configuration.0.kms_key'))),
  },
});
