import { defineDefaults } from '../default';
import { days } from '../value';
import { KEY_PENDING_WINDOW, KEY_PENDING_WINDOW_DAYS } from '../values';

export default defineDefaults({
  name: 'kms.Key', construct: 'SecureKey', l2: 'aws_kms.Key', cloudformation: 'AWS::KMS::Key', terraform: 'aws_kms_key',
  reference: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  repairUnless: ['KeySpec', 'KeyUsage', 'Origin'],
  rows: [
    {
      property: 'enableKeyRotation', value: true, weak: false,
      when: ({ given }) => [undefined, 'SYMMETRIC_DEFAULT'].includes(given.keySpec as string) && [undefined, 'ENCRYPT_DECRYPT'].includes(given.keyUsage as string),
      condition: 'the key is symmetric: KMS rotates no other kind by itself',
      effects: ['billed'], live: 'the first and the second new key material cost about 1 USD a month each',
      source: 'https://aws.amazon.com/kms/pricing/',
      criteria: ['CC6.1', 'C1.1'], rules: ['CmkBackingKeyRotationEnabled'], template: ['EnableKeyRotation'],
      terraform: { 'aws_kms_key.enable_key_rotation': true },
      repair: { EnableKeyRotation: true },
      reason: 'New key material every year limits what one leaked key can read. AWS rotates only the keys it manages unless told otherwise.',
    },
    {
      property: 'pendingWindow', value: KEY_PENDING_WINDOW, weak: days(7),
      effects: ['none'], live: '30 days are what KMS waits by itself',
      source: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
      criteria: ['CC6.1', 'A1.2'], rules: ['KmsKeyDeletionWindow'], template: ['PendingWindowInDays'],
      terraform: { 'aws_kms_key.deletion_window_in_days': KEY_PENDING_WINDOW_DAYS },
      reason: 'Time to notice that a key in use is about to be deleted.',
    },
  ],
});
