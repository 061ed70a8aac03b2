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
  terraform: [
    { name: 'strong', config: { resource: { aws_ecs_cluster: { subject: { setting: [{ value: 'enabled' }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecs_cluster: { subject: { setting: [{ value: 'disabled' }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecs_cluster: { subject: { } } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_cluster: { subject: { setting: [{ value: '${var.p}' }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecs_cluster: { subject: { setting: [{ value: '${var.p == "x" ? "enabled" : "disabled"}' }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
  ],
});
