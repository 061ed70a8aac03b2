import { testRule } from '../../support/rule-cases';

const task = (...containers: object[]) => ({ ContainerDefinitions: containers.map((container, index) => ({ Name: `c${index}`, Image: 'i', ...container })) });

testRule('EcsTaskDefinitionLogConfiguration', {
  cloudformation: [
    { name: 'as it should be', properties: task({ LogConfiguration: { LogDriver: 'awslogs' } }), expect: 'pass' },
    { name: 'weak', properties: task({ LogConfiguration: {} }), expect: 'fail', findings: ['c0'] },
    { name: 'property omitted', properties: task({}), expect: 'fail' },
    { name: 'one container of two', properties: task({ LogConfiguration: { LogDriver: 'awslogs' } }, { LogConfiguration: {} }), expect: 'fail', findings: ['c1'] },
    { name: 'no containers', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: task({ LogConfiguration: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: { 'Fn::If': ['Dev', [{ Name: 'c0', ...{ LogConfiguration: {} } }], [{ Name: 'c0', ...{ LogConfiguration: { LogDriver: 'awslogs' } } }]] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', properties: { container_definitions: JSON.stringify([{ name: 'a', logConfiguration: { logDriver: 'awslogs' } }]) }, expect: 'pass' },
    { name: 'left out', properties: { container_definitions: JSON.stringify([{ name: 'a' }]) }, expect: 'fail' },
    { name: 'encoded', properties: { container_definitions: '${jsonencode([{ "name" = "a", "logConfiguration" = { "logDriver" = "awslogs" } }])}' }, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { container_definitions: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
