import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Data catalog and its passwords are encrypted',
  failure: 'Data catalog or its passwords are not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'The catalog says what data there is and how it is reached.',
  fix: {
    cdk: 'encryptionAtRest and connectionPasswordEncryption',
    cloudformation: 'EncryptionAtRest: { CatalogEncryptionMode: SSE-KMS } and ConnectionPasswordEncryption',
    terraform: 'encryption_at_rest and connection_password_encryption',
  },
  equivalents: { checkov: ['CKV_AWS_94'] },
  catalogue: ['glue-encryption'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html'],
  cloudformation: {
    'AWS::Glue::DataCatalogEncryptionSettings': (settings) => all(
      settings.at('DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode').orDefault('DISABLED').isOneOf(['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE']),
      settings.at('DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted').orDefault(false).isTrue()),
  },
  terraform: {
    aws_glue_data_catalog_encryption_settings: (settings) => all(
      settings.at('data_catalog_encryption_settings.0.encryption_at_rest.0.catalog_encryption_mode').orDefault('DISABLED').isOneOf(['SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE']),
      settings.at('data_catalog_encryption_settings.0.connection_password_encryption.0.return_connection_password_encrypted').orDefault(false).isTrue()),
  },
});
