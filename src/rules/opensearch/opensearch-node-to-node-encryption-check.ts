import { defineRule } from '../rule';

export default defineRule({
  title: 'OpenSearch nodes talk to one another over TLS',
  failure: 'Search nodes talk in clear text',
  control: 'TLS-04',
  severity: 'error',
  rationale: 'Whoever listens between the nodes reads what is indexed.',
  fix: {
    cdk: 'nodeToNodeEncryption: true (SecureSearchDomain does it by itself)',
    cloudformation: 'NodeToNodeEncryptionOptions: { Enabled: true }',
    terraform: 'node_to_node_encryption { enabled = true }',
  },
  equivalents: { awsConfig: ['opensearch-node-to-node-encryption-check', 'elasticsearch-node-to-node-encryption-check'], securityHub: ['Opensearch.3', 'ES.3'], trivy: ['AWS-0043'], cdkNag: ['OpenSearchNodeToNodeEncryption'], prowler: ['opensearch_service_domains_node_to_node_encryption_enabled'] },
  catalogue: ['opensearch-node-to-node'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (resource) => resource.at('NodeToNodeEncryptionOptions.Enabled').orDefault(false).isTrue(),
    'AWS::Elasticsearch::Domain': (resource) => resource.at('NodeToNodeEncryptionOptions.Enabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_opensearch_domain: (resource) => resource.at('node_to_node_encryption.0.enabled').orDefault(false).isTrue(),
    aws_elasticsearch_domain: (resource) => resource.at('node_to_node_encryption.0.enabled').orDefault(false).isTrue(),
  },
});
