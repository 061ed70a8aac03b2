import { defineRule } from '../rule';

export default defineRule({
  title: 'OpenSearch domain is encrypted at rest',
  failure: 'Search domain stores data unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Indexes, swapped pages and snapshots can be read by whoever gets hold of them.',
  fix: {
    cdk: 'encryptionAtRest: { enabled: true } (SecureSearchDomain does it by itself)',
    cloudformation: 'EncryptionAtRestOptions: { Enabled: true }',
    terraform: 'encrypt_at_rest { enabled = true }',
  },
  equivalents: { awsConfig: ['opensearch-encrypted-at-rest', 'elasticsearch-encrypted-at-rest'], securityHub: ['Opensearch.1', 'ES.1'], checkov: ['CKV_AWS_5'], trivy: ['AWS-0048'], cdkNag: ['OpenSearchEncryptedAtRest'], prowler: ['opensearch_service_domains_encryption_at_rest_enabled'] },
  catalogue: ['opensearch-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (resource) => resource.at('EncryptionAtRestOptions.Enabled').orDefault(false).isTrue(),
    'AWS::Elasticsearch::Domain': (resource) => resource.at('EncryptionAtRestOptions.Enabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_opensearch_domain: (resource) => resource.at('encrypt_at_rest.0.enabled').orDefault(false).isTrue(),
    aws_elasticsearch_domain: (resource) => resource.at('encrypt_at_rest.0.enabled').orDefault(false).isTrue(),
  },
});
