import { defineRule } from '../rule';

export default defineRule({
  title: 'API cache is encrypted at rest',
  failure: 'API cache is not encrypted at rest',
  control: 'ENC-01',
  severity: 'warning',
  rationale: 'A cache holds the answers that the stores protect.',
  fix: {
    cdk: 'atRestEncryptionEnabled: true',
    cloudformation: 'AtRestEncryptionEnabled: true',
    terraform: 'at_rest_encryption_enabled = true',
  },
  equivalents: { securityHub: ['AppSync.1'], checkov: ['CKV_AWS_214'] },
  catalogue: ['appsync-cache-tls'],
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html'],
  cloudformation: {
    'AWS::AppSync::ApiCache': (resource) => resource.at('AtRestEncryptionEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_appsync_api_cache: (resource) => resource.at('at_rest_encryption_enabled').orDefault(false).isTrue(),
  },
});
