import { defineDefaults } from '../default';
import { call, logGroup } from '../value';

export default defineDefaults({
  name: 'ecs.ContainerDefinition', construct: 'SecureTaskDefinition', l2: 'aws_ecs.ContainerDefinition', cloudformation: 'AWS::ECS::TaskDefinition', terraform: 'aws_ecs_task_definition',
  reference: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  rows: [
    {
      property: 'logging', value: ({ site }) => call('aws_ecs.LogDrivers.awsLogs', { streamPrefix: site.id, logGroup: logGroup('Logs') }), shown: 'to an encrypted log group of its own',
      effects: ['replacement', 'billed'],
      live: 'adds a log group to the stack; a new revision of the task takes the place of the one that runs',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html',
      criteria: ['CC7.2', 'CC7.3'], rules: ['EcsTaskDefinitionLogConfiguration'], template: ['ContainerDefinitions'],
      reason: 'What a container wrote is kept when it is gone.',
    },
    {
      property: 'readonlyRootFilesystem', value: true, weak: false,
      injected: false, because: 'software that writes to its own file system stops working.',
      effects: ['replacement', 'callers'], live: 'a new revision of the task takes the place of the one that runs',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
      criteria: ['CC6.8'], rules: ['EcsContainersReadonlyAccess'], template: ['ContainerDefinitions'],
      reason: 'Code that got in cannot install itself.',
    },
    {
      property: 'user', value: '1000', weak: 'root',
      injected: false, because: 'an image may count on being root.',
      effects: ['replacement', 'callers'], live: 'a new revision of the task takes the place of the one that runs',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
      criteria: ['CC6.1', 'CC6.3'], rules: ['EcsTaskDefinitionNonrootUser'], template: ['ContainerDefinitions'],
      reason: 'Code that got in is not root.',
    },
    {
      property: 'privileged', value: false, weak: true,
      effects: ['replacement'], live: 'a new revision of the task takes the place of the one that runs',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
      criteria: ['CC6.1', 'CC6.8'], rules: ['EcsContainersNonprivileged'], template: ['ContainerDefinitions'],
      reason: 'A privileged container is root on its host.',
    },
  ],
});
