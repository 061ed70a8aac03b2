import { defineDefaults } from '../default';
import { constant, logGroup, stackKey } from '../value';

export default defineDefaults({
  name: 'ecs.Cluster', construct: 'SecureCluster', l2: 'aws_ecs.Cluster', cloudformation: 'AWS::ECS::Cluster', terraform: 'aws_ecs_cluster',
  reference: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security.html',
  rows: [
    {
      property: 'containerInsightsV2', value: constant('aws_ecs.ContainerInsights.ENABLED'), weak: constant('aws_ecs.ContainerInsights.DISABLED'),
      when: ({ given }) => given.containerInsights === undefined, condition: 'the older property containerInsights is not used',
      effects: ['billed'], live: 'CloudWatch charges for the metrics and logs of every task',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'A1.1'], rules: ['EcsContainerInsightsEnabled'], template: ['ClusterSettings'], terraform: { 'aws_ecs_cluster.setting': [{ name: 'containerInsights', value: 'enabled' }] },
      reason: 'Load and failures of every task are seen.',
    },
    {
      property: 'executeCommandConfiguration',
      value: {
        kmsKey: stackKey, logging: constant('aws_ecs.ExecuteCommandLogging.OVERRIDE'),
        logConfiguration: { cloudWatchLogGroup: logGroup('ExecLogs'), cloudWatchEncryptionEnabled: true },
      },
      shown: 'sessions are encrypted, and recorded in an encrypted log group',
      effects: ['callers', 'billed'],
      live: 'sessions need permissions to write the log and to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
      criteria: ['CC6.1', 'CC7.2'], rules: [], template: ['Configuration'],
      terraform: {
        'aws_ecs_cluster.configuration.execute_command_configuration.kms_key_id': stackKey, 'aws_ecs_cluster.configuration.execute_command_configuration.logging': 'OVERRIDE',
        'aws_ecs_cluster.configuration.execute_command_configuration.log_configuration.cloud_watch_encryption_enabled': true,
      },
      reason: 'What people did inside a container can be told afterwards.',
    },
  ],
});
