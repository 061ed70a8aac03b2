import { isKept } from '../circumstances';
import { defineDefaults } from '../default';
import { call, stackKey } from '../value';

export default defineDefaults({
  name: 'dynamodb.TableV2', construct: 'SecureTable', l2: 'aws_dynamodb.TableV2', cloudformation: 'AWS::DynamoDB::GlobalTable', terraform: 'aws_dynamodb_table',
  reference: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
  rows: [
    {
      property: 'encryption', value: ({ site }) => (site.regionKnown ? call('aws_dynamodb.TableEncryptionV2.customerManagedKey', stackKey) : call('aws_dynamodb.TableEncryptionV2.awsManagedKey')),
      // aws-cdk-lib writes the key of a table by its Region.
      shown: 'dynamodb.TableEncryptionV2.customerManagedKey(the key of the stack), or awsManagedKey() where the Region is known only at deployment', weak: call('aws_dynamodb.TableEncryptionV2.dynamoOwnedKey'),
      when: ({ given }) => !Array.isArray(given.replicas) || given.replicas.length === 0, condition: 'the table has no replicas: each Region needs a key of its own',
      injected: call('aws_dynamodb.TableEncryptionV2.awsManagedKey'),
      because: 'the key that AWS manages in your account needs no permissions, so that nothing that reads the table stops working.',
      effects: ['callers', 'billed'], live: 'calls to KMS are charged, and other accounts can no longer use the table',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['DynamodbTableEncryptedKms'], template: ['SSESpecification'],
      terraform: { 'aws_dynamodb_table.server_side_encryption.enabled': true, 'aws_dynamodb_table.server_side_encryption.kms_key_arn': stackKey },
      reason: 'Whoever reads the data needs the key as well as the table, and every use of the key is on record.',
    },
    {
      property: 'pointInTimeRecoverySpecification', value: { pointInTimeRecoveryEnabled: true }, weak: { pointInTimeRecoveryEnabled: false },
      when: ({ given }) => given.pointInTimeRecovery === undefined, condition: 'the older property pointInTimeRecovery is not used',
      effects: ['billed'], live: 'backups are charged by the size of the table',
      source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
      criteria: ['A1.2', 'CC7.5'], rules: ['DynamodbPitrEnabled'], template: ['Replicas'], terraform: { 'aws_dynamodb_table.point_in_time_recovery.enabled': true },
      reason: 'The table can be restored to any second of the last 35 days.',
    },
    {
      property: 'deletionProtection', value: true, weak: false, when: isKept, condition: 'removalPolicy is not DESTROY',
      effects: ['update'], live: 'deletion is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html',
      criteria: ['A1.2', 'CC8.1'], rules: ['DynamodbTableDeletionProtectionEnabled'], template: ['Replicas'], terraform: { 'aws_dynamodb_table.deletion_protection_enabled': true },
      reason: 'One wrong call cannot delete the table with all its data.',
    },
  ],
});
