import { testRule } from '../../support/rule-cases';

testRule('OpensearchDataNodeFaultTolerance', {
  cloudformation: [
    { name: 'three nodes in several zones', properties: { ClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true } }, expect: 'pass' },
    { name: 'with a standby', properties: { ClusterConfig: { InstanceCount: 3, MultiAZWithStandbyEnabled: true } }, expect: 'pass' },
    { name: 'two nodes', properties: { ClusterConfig: { InstanceCount: 2, ZoneAwarenessEnabled: true } }, expect: 'fail' },
    { name: 'one zone', properties: { ClusterConfig: { InstanceCount: 3 } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { ClusterConfig: { InstanceCount: { Ref: 'P' }, ZoneAwarenessEnabled: true } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { ClusterConfig: { InstanceCount: { 'Fn::If': ['C', 3, 1] }, ZoneAwarenessEnabled: true } } } } }, expect: 'fail' },
    { name: 'the older type', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { ElasticsearchClusterConfig: { InstanceCount: 3, ZoneAwarenessEnabled: true } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'three nodes in zones (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { cluster_config: [{ instance_count: 3, zone_awareness_enabled: true }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'three nodes with standby (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { cluster_config: { instance_count: 3, multi_az_with_standby_enabled: true } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'three nodes in one zone (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { cluster_config: { instance_count: 3 } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'two nodes (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { cluster_config: { instance_count: 2, zone_awareness_enabled: true } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'omitted (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: {} } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'nodes of a variable (aws_opensearch_domain)', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { cluster_config: { instance_count: '${var.p}', zone_awareness_enabled: true } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'unknown' },
    { name: 'few nodes in one arm (aws_opensearch_domain)', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { cluster_config: { instance_count: '${var.p == "x" ? 3 : 1}', zone_awareness_enabled: true } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'three nodes in zones (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { cluster_config: [{ instance_count: 3, zone_awareness_enabled: true }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'three nodes with standby (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { cluster_config: { instance_count: 3, multi_az_with_standby_enabled: true } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'three nodes in one zone (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { cluster_config: { instance_count: 3 } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'two nodes (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { cluster_config: { instance_count: 2, zone_awareness_enabled: true } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'omitted (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: {} } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'nodes of a variable (aws_elasticsearch_domain)', config: { variable: { p: {} }, resource: { aws_elasticsearch_domain: { subject: { cluster_config: { instance_count: '${var.p}', zone_awareness_enabled: true } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'unknown' },
    { name: 'few nodes in one arm (aws_elasticsearch_domain)', config: { variable: { p: {} }, resource: { aws_elasticsearch_domain: { subject: { cluster_config: { instance_count: '${var.p == "x" ? 3 : 1}', zone_awareness_enabled: true } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
  ],
});
