import { eachContainer, eachTerraformContainer } from '../helpers/containers';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Containers run as an ordinary user',
  failure: 'Container runs as root',
  control: 'WRK-01',
  severity: 'warning',
  rationale: 'A process that is taken over has the rights of its user, also where it breaks out.',
  fix: { cdk: 'user: "1000"', cloudformation: 'User: "1000"', terraform: 'user = "1000" in container_definitions' },
  equivalents: { awsConfig: ['ecs-task-definition-nonroot-user'], securityHub: ['ECS.20'] },
  catalogue: ['ecs-no-privileged-root'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => eachContainer(task, (container) => container.at('User').orDefault('root').satisfies('a user other than root', (user) => !/^(root|0)?(:.*)?$/.test(user))) },
  terraform: {
    aws_ecs_task_definition: (task) => eachTerraformContainer(task, (container) => container.at('user').orDefault('root').satisfies('a user other than root', (user) => !/^(root|0)?(:.*)?$/.test(user))),
  },
});
