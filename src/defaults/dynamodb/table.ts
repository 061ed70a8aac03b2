import { goesWithStack, isKept } from '../circumstances';
import { defineDefaults } from '../default';
import { constant } from '../value';

export default defineDefaults({
  name: 'dynamodb.Table', l2: 'aws_dynamodb.Table', cloudformation: 'AWS::DynamoDB::Table', terraform: 'aws_dynamodb_table',
  reference: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
  repairUnless: ['ImportSourceSpecification'],
  rows: [
    {
      property: 'encryption', value: constant('aws_dynamodb.TableEncryption.AWS_MANAGED'), weak: constant('aws_dynamodb.TableEncryption.DEFAULT'),
      when: ({ given }) => given.encryptionKey === undefined, condition: 'no key is given',
      effects: ['callers', 'billed'], live: 'calls to KMS are charged, and other accounts can no longer use the table',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['DynamodbTableEncryptedKms'], template: ['SSESpecification'],
      repair: { 'SSESpecification.SSEEnabled': true },
      reason: 'A key in your account, whose use CloudTrail records, instead of one that AWS shares between its customers. No permissions change.',
    },
    {
      property: 'pointInTimeRecoverySpecification', value: { pointInTimeRecoveryEnabled: true }, weak: { pointInTimeRecoveryEnabled: false },
      when: ({ given }) => given.pointInTimeRecovery === undefined, condition: 'the older property pointInTimeRecovery is not used',
      effects: ['billed'], live: 'backups are charged by the size of the table',
      source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
      criteria: ['A1.2', 'CC7.5'], rules: ['DynamodbPitrEnabled'], template: ['PointInTimeRecoverySpecification'],
      repair: { 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': true },
      reason: 'The table can be restored to any second of the last 35 days.',
    },
    {
      property: 'deletionProtection', value: true, weak: false, injectedMethod: 'protectFromDeletion', when: isKept, condition: 'removalPolicy is not DESTROY',
      effects: ['update'], live: 'deletion is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html',
      criteria: ['A1.2', 'CC8.1'], rules: ['DynamodbTableDeletionProtectionEnabled'], template: ['DeletionProtectionEnabled'],
      repair: { DeletionProtectionEnabled: true }, repairUnless: goesWithStack,
      reason: 'One wrong call cannot delete the table with all its data.',
    },
  ],
});
