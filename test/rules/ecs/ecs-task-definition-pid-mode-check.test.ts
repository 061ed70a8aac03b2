import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::TaskDefinition';
const set = (value: unknown) => ({ PidMode: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('EcsTaskDefinitionPidModeCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set('task'), expect: 'pass' },
    { name: 'the weak value', properties: set('host'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'task', 'host'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'task', 'task'] })), expect: 'pass' },
    { name: 'the memory of the host', properties: { IpcMode: 'host' }, expect: 'fail', pointer: '/Resources/Subject/Properties/IpcMode' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ecs_task_definition: { subject: { pid_mode: 'task' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecs_task_definition: { subject: { pid_mode: 'host' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecs_task_definition: { subject: { } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { pid_mode: '${var.p}' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { pid_mode: '${var.p == "x" ? "task" : "host"}' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'the memory of the host', config: { resource: { aws_ecs_task_definition: { subject: { ipc_mode: 'host' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'left out, as a plan shows it', plan: { aws_ecs_task_definition: { subject: { values: { pid_mode: null, ipc_mode: null } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
  ],
});
