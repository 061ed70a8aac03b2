import { testRule } from '../../support/rule-cases';

const task = (...containers: object[]) => ({ ContainerDefinitions: containers.map((container, index) => ({ Name: `c${index}`, Image: 'i', ...container })) });

testRule('EcsContainersReadonlyAccess', {
  cloudformation: [
    { name: 'as it should be', properties: task({ ReadonlyRootFilesystem: true }), expect: 'pass' },
    { name: 'weak', properties: task({ ReadonlyRootFilesystem: false }), expect: 'fail', findings: ['c0'] },
    { name: 'property omitted', properties: task({}), expect: 'fail' },
    { name: 'one container of two', properties: task({ ReadonlyRootFilesystem: true }, { ReadonlyRootFilesystem: false }), expect: 'fail', findings: ['c1'] },
    { name: 'no containers', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: task({ ReadonlyRootFilesystem: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: { 'Fn::If': ['Dev', [{ Name: 'c0', ...{ ReadonlyRootFilesystem: false } }], [{ Name: 'c0', ...{ ReadonlyRootFilesystem: true } }]] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', properties: { container_definitions: JSON.stringify([{ name: 'a', readonlyRootFilesystem: true }]) }, expect: 'pass' },
    { name: 'weak in one of two', properties: { container_definitions: JSON.stringify([{ name: 'a', readonlyRootFilesystem: true }, { name: 'b', readonlyRootFilesystem: false }]) }, expect: 'fail', findings: ['b'] },
    { name: 'left out', properties: { container_definitions: JSON.stringify([{ name: 'a' }]) }, expect: 'fail' },
    { name: 'encoded', properties: { container_definitions: '${jsonencode([{ "name" = "a", "readonlyRootFilesystem" = true }])}' }, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { container_definitions: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
