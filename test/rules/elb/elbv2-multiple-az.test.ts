import { testRule } from '../../support/rule-cases';

testRule('Elbv2MultipleAz', {
  cloudformation: [
    { name: 'two subnets', properties: { Subnets: ['subnet-a', 'subnet-b'] }, expect: 'pass' },
    { name: 'two mappings', properties: { SubnetMappings: [{ SubnetId: 'subnet-a' }, { SubnetId: 'subnet-b' }] }, expect: 'pass' },
    { name: 'one subnet', properties: { Subnets: ['subnet-a'] }, expect: 'fail' },
    { name: 'one subnet, twice', properties: { Subnets: ['subnet-a', 'subnet-a'] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'one in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { 'Fn::If': ['Dev', ['subnet-a'], ['subnet-a', 'subnet-b']] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'two subnets', config: { resource: { aws_lb: { subject: { subnets: ['a', 'b'] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'two mappings', config: { resource: { aws_lb: { subject: { subnet_mapping: [{ subnet_id: 'a' }, { subnet_id: 'b' }] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'one subnet', config: { resource: { aws_lb: { subject: { subnets: ['a'] } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: {} } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { subnets: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
  ],
});
