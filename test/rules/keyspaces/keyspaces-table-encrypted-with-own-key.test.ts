import { testRule } from '../../support/rule-cases';

testRule('KeyspacesTableEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a key of the same template', template: { Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { KeyspaceName: 'k', EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: { 'Fn::GetAtt': ['K', 'Arn'] } } } }, K: { Type: 'AWS::KMS::Key' } } }, expect: 'pass' },
    { name: 'the ARN of a key', properties: { KeyspaceName: 'k', EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: 'arn:aws:kms:eu-west-1:111122223333:key/1' } }, expect: 'pass' },
    { name: 'a key that AWS manages', properties: { KeyspaceName: 'k', EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: 'alias/aws/x' } }, expect: 'fail' },
    { name: 'property omitted', properties: { KeyspaceName: 'k' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { KeyspaceName: 'k', EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { KeyspaceName: 'k', EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: { 'Fn::If': ['C', 'arn:aws:kms:eu-west-1:111122223333:key/1', { Ref: 'AWS::NoValue' }] } } } } } }, expect: 'fail' },
    { name: 'a key of another stack', template: [{ Resources: { K: { Type: 'AWS::KMS::Key' } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['K', 'Arn'] }, Export: { Name: 'key' } } } }, { Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { KeyspaceName: 'k', EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: { 'Fn::ImportValue': 'key' } } } } } }], expect: 'pass' },
    { name: 'a key that AWS owns', properties: { EncryptionSpecification: { EncryptionType: 'AWS_OWNED_KMS_KEY' } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a key', config: { resource: { aws_keyspaces_table: { subject: { keyspace_name: 'k', encryption_specification: [{ type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_identifier: '${aws_kms_key.k.arn}' }] } }, aws_kms_key: { k: {} } } }, expect: 'pass' },
    { name: 'a key that AWS manages', properties: { keyspace_name: 'k', encryption_specification: [{ type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_identifier: 'alias/aws/x' }] }, expect: 'fail' },
    { name: 'argument omitted', properties: { keyspace_name: 'k' }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_keyspaces_table: { subject: { keyspace_name: 'k', encryption_specification: [{ type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_identifier: '${var.p}' }] } } } }, subject: 'aws_keyspaces_table.subject', expect: 'unknown' },
    { name: 'a key that AWS owns', properties: { encryption_specification: [{ type: 'AWS_OWNED_KMS_KEY' }] }, expect: 'fail' },
  ],
});
