import { all, any, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

function spread(cluster: Value, aware: string, standby: string, count: string): Outcome {
  const zones = any(cluster.at(aware).orDefault(false).isTrue(), cluster.at(standby).orDefault(false).isTrue());
  return all(zones, cluster.at(count).orDefault(1).atLeast(3));
}

const inCloudFormation = (cluster: Value) => spread(cluster, 'ZoneAwarenessEnabled', 'MultiAZWithStandbyEnabled', 'InstanceCount');
const inTerraform = (domain: ResourceView) => spread(domain.at('cluster_config.0'), 'zone_awareness_enabled', 'multi_az_with_standby_enabled', 'instance_count');

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
  equivalents: {
    awsConfig: ['opensearch-data-node-fault-tolerance'], securityHub: ['Opensearch.6', 'ES.6'],
    cfnGuard: ['ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE'], prowler: ['opensearch_service_domains_fault_tolerant_data_nodes'],
  },
  catalogue: ['opensearch-zone-awareness'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (domain) => inCloudFormation(domain.at('ClusterConfig')),
    'AWS::Elasticsearch::Domain': (domain) => inCloudFormation(domain.at('ElasticsearchClusterConfig')),
  },
  terraform: { aws_opensearch_domain: inTerraform, aws_elasticsearch_domain: inTerraform },
});
