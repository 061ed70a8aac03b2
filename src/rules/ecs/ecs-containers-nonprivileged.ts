import { eachContainer, eachTerraformContainer } from '../helpers/containers';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Containers run without privileged mode',
  failure: 'Container runs in privileged mode',
  control: 'WRK-01',
  severity: 'error',
  rationale: 'A privileged container can do on its host what root can.',
  fix: { cdk: 'privileged: false', cloudformation: 'Privileged: false', terraform: 'privileged = false in container_definitions' },
  equivalents: {
    awsConfig: ['ecs-containers-nonprivileged'], securityHub: ['ECS.4'], checkov: ['CKV_AWS_334'],
    prowler: ['ecs_task_definitions_no_privileged_containers'],
  },
  catalogue: ['ecs-no-privileged-root'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => eachContainer(task, (container) => container.at('Privileged').orDefault(false).isFalse()) },
  terraform: {
    aws_ecs_task_definition: (task) => eachTerraformContainer(task, (container) => container.at('privileged').orDefault(false).isFalse()),
  },
});
