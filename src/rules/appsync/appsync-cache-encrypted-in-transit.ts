import { defineRule } from '../rule';

export default defineRule({
  title: 'API cache speaks TLS',
  failure: 'Traffic to the API cache is not encrypted',
  control: 'TLS-04',
  severity: 'warning',
  rationale: 'Answers are read on the way by whoever stands there.',
  fix: {
    cdk: 'transitEncryptionEnabled: true',
    cloudformation: 'TransitEncryptionEnabled: true',
    terraform: 'transit_encryption_enabled = true',
  },
  equivalents: { securityHub: ['AppSync.6'], checkov: ['CKV_AWS_215'] },
  catalogue: ['appsync-cache-tls'],
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html'],
  cloudformation: {
    'AWS::AppSync::ApiCache': (resource) => resource.at('TransitEncryptionEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_appsync_api_cache: (resource) => resource.at('transit_encryption_enabled').orDefault(false).isTrue(),
  },
});
