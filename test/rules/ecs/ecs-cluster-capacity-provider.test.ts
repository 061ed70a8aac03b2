import { testRule } from '../../support/rule-cases';

testRule('EcsClusterCapacityProvider', {
  cloudformation: [
    { name: 'by itself', template: { Resources: { Subject: { Type: 'AWS::ECS::Cluster', Properties: { DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE' }] } } } }, expect: 'pass' },
    { name: 'none', template: { Resources: { Subject: { Type: 'AWS::ECS::Cluster', Properties: {} } } }, expect: 'fail' },
    { name: 'associated', template: { Resources: { Subject: { Type: 'AWS::ECS::Cluster' }, A: { Type: 'AWS::ECS::ClusterCapacityProviderAssociations', Properties: { Cluster: { Ref: 'Subject' }, DefaultCapacityProviderStrategy: [{ CapacityProvider: 'FARGATE' }] } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'associated', config: { resource: { aws_ecs_cluster: { subject: { name: 'c' } }, aws_ecs_cluster_capacity_providers: { a: { cluster_name: '${aws_ecs_cluster.subject.name}', default_capacity_provider_strategy: [{ capacity_provider: 'FARGATE' }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'pass' },
    { name: 'none', config: { resource: { aws_ecs_cluster: { subject: {} } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
  ],
});
