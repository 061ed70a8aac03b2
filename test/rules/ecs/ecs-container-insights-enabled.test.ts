import { testRule } from '../../support/rule-cases';

const cluster = (value: unknown) => ({ ClusterSettings: [{ Name: 'containerInsights', Value: value }] });

testRule('EcsContainerInsightsEnabled', {
  cloudformation: [
    { name: 'on', properties: cluster('enabled'), expect: 'pass' },
    { name: 'enhanced', properties: cluster('enhanced'), expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'off', properties: cluster('disabled'), expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECS::Cluster', Properties: cluster({ Ref: 'P' }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECS::Cluster', Properties: cluster({ 'Fn::If': ['Dev', 'disabled', 'enabled'] }) } } }, expect: 'fail' },
  ],
});
