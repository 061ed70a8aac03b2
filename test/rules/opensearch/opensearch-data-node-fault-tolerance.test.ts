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
});
