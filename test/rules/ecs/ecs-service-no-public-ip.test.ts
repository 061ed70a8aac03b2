import { testRule } from '../../support/rule-cases';

const service = (config: object) => ({ NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-a'], ...config } } });

testRule('EcsServiceNoPublicIp', {
  cloudformation: [
    { name: 'none', properties: service({ AssignPublicIp: 'DISABLED' }), expect: 'pass' },
    { name: 'property omitted', properties: service({}), expect: 'pass' },
    { name: 'assigned', properties: service({ AssignPublicIp: 'ENABLED' }), expect: 'fail' },
    { name: 'on the network of the host', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECS::Service', Properties: service({ AssignPublicIp: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECS::Service', Properties: service({ AssignPublicIp: { 'Fn::If': ['Dev', 'ENABLED', 'DISABLED'] } }) } } }, expect: 'fail' },
  ],
});
