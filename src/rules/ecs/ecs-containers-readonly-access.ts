import { eachContainer, eachTerraformContainer } from '../helpers/containers';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Containers cannot change their own file system',
  failure: 'Container can change its own software',
  control: 'WRK-01',
  severity: 'warning',
  rationale: 'An intruder can put his tools only where he can write.',
  fix: { cdk: 'readonlyRootFilesystem: true', cloudformation: 'ReadonlyRootFilesystem: true', terraform: 'readonlyRootFilesystem = true in container_definitions' },
  equivalents: { awsConfig: ['ecs-containers-readonly-access'], securityHub: ['ECS.5'], checkov: ['CKV_AWS_336'], prowler: ['ecs_task_definitions_containers_readonly_access'] },
  catalogue: ['ecs-read-only-root'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => eachContainer(task, (container) => container.at('ReadonlyRootFilesystem').orDefault(false).isTrue()) },
  terraform: {
    aws_ecs_task_definition: (task) => eachTerraformContainer(task, (container) => container.at('readonlyRootFilesystem').orDefault(false).isTrue()),
  },
});
