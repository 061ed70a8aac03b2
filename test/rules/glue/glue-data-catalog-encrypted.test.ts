import { testRule } from '../../support/rule-cases';

testRule('GlueDataCatalogEncrypted', {
  cloudformation: [
    { name: 'both', template: { Resources: { Subject: { Type: 'AWS::Glue::DataCatalogEncryptionSettings', Properties: { DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS' }, ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: true } } } } } }, expect: 'pass' },
    { name: 'catalog alone', template: { Resources: { Subject: { Type: 'AWS::Glue::DataCatalogEncryptionSettings', Properties: { DataCatalogEncryptionSettings: { EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS' } } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Glue::DataCatalogEncryptionSettings', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Glue::DataCatalogEncryptionSettings', Properties: { DataCatalogEncryptionSettings: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'both', config: { resource: { aws_glue_data_catalog_encryption_settings: { subject: { data_catalog_encryption_settings: { encryption_at_rest: { catalog_encryption_mode: 'SSE-KMS' }, connection_password_encryption: { return_connection_password_encrypted: true } } } } } }, subject: 'aws_glue_data_catalog_encryption_settings.subject', expect: 'pass' },
    { name: 'passwords left', config: { resource: { aws_glue_data_catalog_encryption_settings: { subject: { data_catalog_encryption_settings: [{ encryption_at_rest: [{ catalog_encryption_mode: 'SSE-KMS' }], connection_password_encryption: [{ return_connection_password_encrypted: false }] }] } } } }, subject: 'aws_glue_data_catalog_encryption_settings.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_glue_data_catalog_encryption_settings: { subject: {} } } }, subject: 'aws_glue_data_catalog_encryption_settings.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_glue_data_catalog_encryption_settings: { subject: { data_catalog_encryption_settings: '${var.p}' } } } }, subject: 'aws_glue_data_catalog_encryption_settings.subject', expect: 'unknown' },
  ],
});
