import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Task shares neither processes nor memory with its host',
  failure: 'Task sees the processes or the memory of its host',
  control: 'WRK-01',
  severity: 'warning',
  rationale: 'A container that sees the processes of its host can read from them and stop them.',
  fix: { cdk: 'leave out pidMode and ipcMode, or set TASK', cloudformation: 'PidMode: task, IpcMode: none', terraform: 'pid_mode = "task", ipc_mode = "none"' },
  equivalents: {
    awsConfig: ['ecs-task-definition-pid-mode-check'], securityHub: ['ECS.3'], checkov: ['CKV_AWS_335'],
    prowler: ['ecs_task_definitions_host_namespace_not_shared'],
  },
  catalogue: ['ecs-no-privileged-root'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => all(task.at('PidMode').isNot('host'), task.at('IpcMode').isNot('host')) },
  terraform: {
    aws_ecs_task_definition: (task) => all(task.at('pid_mode').isNot('host'), task.at('ipc_mode').isNot('host')),
  },
});
