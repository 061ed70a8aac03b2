import { defineRule } from '../rule';

export default defineRule({
  title: 'Task has a network of its own',
  failure: 'Task uses the network of its host',
  control: 'WRK-01',
  criteria: ['CC6.6', 'CC6.8'],
  severity: 'warning',
  rationale: 'A task in the network of its host reaches every local service there, the instance\'s credentials among them.',
  fix: { cdk: 'networkMode: ecs.NetworkMode.AWS_VPC', cloudformation: 'NetworkMode: awsvpc', terraform: 'network_mode = "awsvpc"' },
  equivalents: { awsConfig: ['ecs-task-definition-network-mode-not-host'], securityHub: ['ECS.17'] },
  catalogue: ['ecs-no-privileged-root'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html'],
  // Absent, it is bridge on Linux hosts.
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => task.at('NetworkMode').orDefault('bridge').isNot('host') },
  terraform: {
    aws_ecs_task_definition: (resource) => resource.at('network_mode').orDefault('bridge').isNot('host'),
  },
});
