import { eachContainer, eachTerraformContainer } from '../helpers/containers';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Containers send their logs to a log service',
  failure: 'Container logs vanish with the task',
  control: 'LOG-05',
  severity: 'error',
  rationale: 'What a container printed is gone when it is.',
  fix: { cdk: 'logging: ecs.LogDrivers.awsLogs({ streamPrefix })', cloudformation: 'LogConfiguration: { LogDriver: awslogs, Options: ... }', terraform: 'logConfiguration in container_definitions' },
  equivalents: { awsConfig: ['ecs-task-definition-log-configuration'], securityHub: ['ECS.9'], cdkNag: ['ECSTaskDefinitionContainerLogging'], prowler: ['ecs_task_definitions_logging_enabled'] },
  catalogue: ['ecs-task-logging'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => eachContainer(task, (container) => container.at('LogConfiguration.LogDriver').isPresent()) },
  terraform: {
    aws_ecs_task_definition: (task) => eachTerraformContainer(task, (container) => container.at('logConfiguration.logDriver').isPresent()),
  },
});
