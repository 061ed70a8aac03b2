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
  terraform: [
    { name: 'strong', config: { resource: { aws_ecs_service: { subject: { network_configuration: [{ assign_public_ip: false }] } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecs_service: { subject: { network_configuration: [{ assign_public_ip: true }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecs_service: { subject: { } } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { network_configuration: [{ assign_public_ip: '${var.p}' }] } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { network_configuration: [{ assign_public_ip: '${var.p == "x" ? false : true}' }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'on hosts, as a plan shows it', plan: { aws_ecs_service: { subject: { values: { network_configuration: [] } } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
  ],
});
