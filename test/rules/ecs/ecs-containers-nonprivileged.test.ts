import { testRule } from '../../support/rule-cases';

const task = (...containers: object[]) => ({ ContainerDefinitions: containers.map((container, index) => ({ Name: `c${index}`, Image: 'i', ...container })) });

testRule('EcsContainersNonprivileged', {
  cloudformation: [
    { name: 'as it should be', properties: task({ Privileged: false }), expect: 'pass' },
    { name: 'weak', properties: task({ Privileged: true }), expect: 'fail', findings: ['c0'] },
    { name: 'property omitted', properties: task({}), expect: 'pass' },
    { name: 'one container of two', properties: task({ Privileged: false }, { Privileged: true }), expect: 'fail', findings: ['c1'] },
    { name: 'no containers', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: task({ Privileged: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: { 'Fn::If': ['Dev', [{ Name: 'c0', ...{ Privileged: true } }], [{ Name: 'c0', ...{ Privileged: false } }]] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', properties: { container_definitions: JSON.stringify([{ name: 'a', privileged: false }]) }, expect: 'pass' },
    { name: 'weak in one of two', properties: { container_definitions: JSON.stringify([{ name: 'a', privileged: false }, { name: 'b', privileged: true }]) }, expect: 'fail', findings: ['b'] },
    { name: 'left out', properties: { container_definitions: JSON.stringify([{ name: 'a' }]) }, expect: 'pass' },
    { name: 'encoded', properties: { container_definitions: '${jsonencode([{ "name" = "a", "privileged" = false }])}' }, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { container_definitions: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
