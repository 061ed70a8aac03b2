import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Cluster says where its tasks run by default',
  failure: 'Cluster has no capacity of its own choice',
  control: 'AVL-03',
  criteria: ['A1.1'],
  severity: 'warning',
  optIn: 'Services may name their capacity themselves.',
  rationale: 'Tasks without a capacity provider wait for hosts that nobody scales.',
  fix: {
    cdk: 'enableFargateCapacityProviders: true',
    cloudformation: 'DefaultCapacityProviderStrategy',
    terraform: 'aws_ecs_cluster_capacity_providers with default_capacity_provider_strategy',
  },
  equivalents: {},
  catalogue: ['ecs-capacity-provider'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html'],
  cloudformation: {
    'AWS::ECS::Cluster': (cluster) => any(cluster.at('DefaultCapacityProviderStrategy').isPresent(), cluster.referrers('AWS::ECS::ClusterCapacityProviderAssociations', 'Cluster').some('no capacity providers are associated', (association) => association.at('DefaultCapacityProviderStrategy').isPresent())),
  },
  terraform: {
    aws_ecs_cluster: (cluster) => cluster.referrers('aws_ecs_cluster_capacity_providers', 'cluster_name').some('no capacity providers are associated', (association) => association.at('default_capacity_provider_strategy').isPresent()),
  },
});
