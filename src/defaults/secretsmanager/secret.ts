import { defineDefaults } from '../default';
import { stackKey } from '../value';

export default defineDefaults({
  name: 'secretsmanager.Secret', construct: 'SecureSecret', l2: 'aws_secretsmanager.Secret', cloudformation: 'AWS::SecretsManager::Secret', terraform: 'aws_secretsmanager_secret',
  reference: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html',
  rows: [
    {
      property: 'encryptionKey', value: stackKey, viaService: 'secretsmanager',
      effects: ['callers', 'billed'],
      live: 'the next version of the secret is encrypted with the key, which costs about 1 USD a month; readers in other accounts need permission to use it',
      source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['SecretsmanagerUsingCmk'], template: ['KmsKeyId'], terraform: { 'aws_secretsmanager_secret.kms_key_id': stackKey },
      reason: 'Whoever reads the secret needs the key as well, and the key can be closed at once.',
    },
  ],
});
