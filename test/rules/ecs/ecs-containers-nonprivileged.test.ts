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
});
