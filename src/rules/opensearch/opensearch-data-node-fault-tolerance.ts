import { all, any, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

function spread(domain: ResourceView, config: string): Outcome {
  const cluster = domain.at(config);
  const zones = any(cluster.at('ZoneAwarenessEnabled').orDefault(false).isTrue(), cluster.at('MultiAZWithStandbyEnabled').orDefault(false).isTrue());
  return all(zones, cluster.at('InstanceCount').orDefault(1).atLeast(3));
}

export default defineRule({
  title: 'OpenSearch domain keeps its data in several zones',
  failure: 'Search domain loses data or service with one zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'When a zone or a node fails, the domain is down, or its newest data gone.',
  fix: {
    cdk: 'capacity: { dataNodes: 3 }, zoneAwareness: { enabled: true } (SecureSearchDomain does it by itself)',
    cloudformation: 'ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true }',
    terraform: 'cluster_config { instance_count = 3, zone_awareness_enabled = true }',
  },
  equivalents: { awsConfig: ['opensearch-data-node-fault-tolerance'], securityHub: ['Opensearch.6', 'ES.6'], prowler: ['opensearch_service_domains_fault_tolerant_data_nodes'] },
  catalogue: ['opensearch-zone-awareness'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (domain) => spread(domain, 'ClusterConfig'),
    'AWS::Elasticsearch::Domain': (domain) => spread(domain, 'ElasticsearchClusterConfig'),
  },
});
