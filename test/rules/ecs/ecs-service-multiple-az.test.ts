import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::Service';
const set = (value: unknown) => ({ NetworkConfiguration: { AwsvpcConfiguration: { Subnets: value } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const subnet = (zone: unknown) => ({ Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: zone } });

testRule('EcsServiceMultipleAz', {
  cloudformation: [
    { name: 'as it should be', properties: set(['subnet-a', 'subnet-b']), expect: 'pass' },
    { name: 'the weak value', properties: set(['subnet-a']), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a', 'subnet-b'], ['subnet-a']] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a', 'subnet-b'], ['subnet-a', 'subnet-b']] })), expect: 'pass' },
    { name: 'two subnets of one zone', template: { Resources: { A: subnet('eu-west-1a'), B: subnet('eu-west-1a'), Subject: { Type: type, Properties: set([{ Ref: 'A' }, { Ref: 'B' }]) } } }, expect: 'fail' },
    { name: 'two subnets of two zones', template: { Resources: { A: subnet('eu-west-1a'), B: subnet('eu-west-1b'), Subject: { Type: type, Properties: set([{ Ref: 'A' }, { Ref: 'B' }]) } } }, expect: 'pass' },
    { name: 'a network without subnets', properties: { NetworkConfiguration: { AwsvpcConfiguration: {} } }, expect: 'fail' },
    {
      name: 'subnets of another stack, in one zone', expect: 'fail',
      template: [
        { Resources: { A: subnet('a'), B: subnet('a') }, Outputs: { A: { Value: { Ref: 'A' }, Export: { Name: 'a' } }, B: { Value: { Ref: 'B' }, Export: { Name: 'b' } } } },
        { Resources: { Subject: { Type: type, Properties: set([{ 'Fn::ImportValue': 'a' }, { 'Fn::ImportValue': 'b' }]) } } },
      ],
    },
  ],
  terraform: [
    { name: 'two subnets', config: { resource: { aws_ecs_service: { subject: { network_configuration: { subnets: ['a', 'b'] } } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'one subnet', config: { resource: { aws_ecs_service: { subject: { network_configuration: [{ subnets: ['a'] }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecs_service: { subject: {} } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { network_configuration: { subnets: '${var.p}' } } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
    { name: 'on hosts, as a plan shows it', plan: { aws_ecs_service: { subject: { values: { network_configuration: [] } } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
    { name: 'one subnet, as a plan shows it', plan: { aws_ecs_service: { subject: { values: { network_configuration: [{ subnets: ['subnet-1'] }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'every subnet of several whose number is a variable', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { network_configuration: { subnets: '${aws_subnet.a[*].id}' } } }, aws_subnet: { a: { count: '${var.p}', availability_zone: '${var.p}' } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
    { name: 'both subnets of one zone', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { network_configuration: { subnets: '${aws_subnet.a[*].id}' } } }, aws_subnet: { a: { count: 2, availability_zone: '${var.p}' } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'two subnets of one zone', config: { resource: { aws_ecs_service: { subject: { network_configuration: { subnets: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } }, aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1a' } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
  ],
});
