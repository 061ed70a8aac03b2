import { defineRule } from '../rule';

export default defineRule({
  title: 'DynamoDB table is encrypted with an AWS KMS key of the account',
  failure: 'Table is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'error',
  rationale: 'The default key is AWS\'s own: its use is neither limited by our policy nor seen in our logs.',
  fix: { cdk: 'encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED', cloudformation: 'SSESpecification: { SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: ... }', terraform: 'server_side_encryption { enabled = true, kms_key_arn = ... }' },
  equivalents: {
    awsConfig: ['dynamodb-table-encrypted-kms'], cfnGuard: ['DYNAMODB_TABLE_MUST_BE_ENCRYPTED'],
    prowler: ['dynamodb_tables_kms_cmk_encryption_enabled'],
  },
  catalogue: ['dynamodb-cmk'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html'],
  cloudformation: {
    'AWS::DynamoDB::Table': (table) => table.at('SSESpecification.SSEEnabled').orDefault(false).isTrue(),
    'AWS::DynamoDB::GlobalTable': (table) => table.at('SSESpecification.SSEEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_dynamodb_table: (resource) => resource.at('server_side_encryption.0.enabled').orDefault(false).isTrue(),
  },
});
