import { testRule } from '../../support/rule-cases';

const type = 'AWS::ElasticLoadBalancing::LoadBalancer';
const set = (value: unknown) => ({ Subnets: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const subnet = (zone: unknown) => ({ Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: zone } });

testRule('ClbMultipleAz', {
  cloudformation: [
    { name: 'as it should be', properties: set(['subnet-a', 'subnet-b']), expect: 'pass' },
    { name: 'the weak value', properties: set(['subnet-a']), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a', 'subnet-b'], ['subnet-a']] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a', 'subnet-b'], ['subnet-a', 'subnet-b']] })), expect: 'pass' },
    { name: 'two zones of the default VPC', properties: { AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] }, expect: 'pass' },
    { name: 'all zones there are', properties: { AvailabilityZones: { 'Fn::GetAZs': '' } }, expect: 'pass' },
    { name: 'one of the zones there are', properties: { AvailabilityZones: [{ 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }] }, expect: 'fail' },
    { name: 'two subnets of one zone', template: { Resources: { A: subnet('eu-west-1a'), B: subnet('eu-west-1a'), Subject: { Type: type, Properties: set([{ Ref: 'A' }, { Ref: 'B' }]) } } }, expect: 'fail' },
    {
      name: 'subnets of another stack, in one zone', expect: 'fail',
      template: [
        { Resources: { A: subnet('a'), B: subnet('a') }, Outputs: { A: { Value: { Ref: 'A' }, Export: { Name: 'a' } }, B: { Value: { Ref: 'B' }, Export: { Name: 'b' } } } },
        { Resources: { Subject: { Type: type, Properties: set([{ 'Fn::ImportValue': 'a' }, { 'Fn::ImportValue': 'b' }]) } } },
      ],
    },
  ],
  terraform: [
    { name: 'two zones', config: { resource: { aws_elb: { subject: { availability_zones: ['eu-west-1a', 'eu-west-1b'] } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'one zone', config: { resource: { aws_elb: { subject: { availability_zones: ['eu-west-1a'] } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_elb: { subject: {} } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'two subnets of one zone', config: { resource: { aws_elb: { subject: { subnets: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } }, aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1a' } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elb: { subject: { subnets: '${var.p}' } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'one zone, as a plan shows it', plan: { aws_elb: { subject: { values: { availability_zones: ['eu-west-1a'] }, unset: ['subnets'] } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'two zones, as a plan shows them', plan: { aws_elb: { subject: { values: { availability_zones: ['eu-west-1a', 'eu-west-1b'] }, unset: ['subnets'] } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'two subnets, as a plan shows them', plan: { aws_elb: { subject: { values: { subnets: ['subnet-1', 'subnet-2'] }, unset: ['availability_zones'] } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'subnets of a module, as a plan shows them', plan: { aws_elb: { subject: { values: {}, references: { subnets: ['module.net.subnets', 'module.net.subnets'] } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'all zones there are', config: { data: { aws_availability_zones: { all: { state: 'available' } } }, resource: { aws_elb: { subject: { availability_zones: '${data.aws_availability_zones.all.names}' } } } }, expect: 'pass' },
  ],
});
