import { testRule } from '../../support/rule-cases';

testRule('Elbv2MultipleAz', {
  // An Application Load Balancer is refused with fewer than two.
  beyondDoubt: ['Subnets', 'subnets'],
  cloudformation: [
    { name: 'two subnets', properties: { Subnets: ['subnet-a', 'subnet-b'] }, expect: 'pass' },
    { name: 'two mappings', properties: { SubnetMappings: [{ SubnetId: 'subnet-a' }, { SubnetId: 'subnet-b' }] }, expect: 'pass' },
    { name: 'one subnet', properties: { Subnets: ['subnet-a'] }, expect: 'fail' },
    { name: 'one subnet, twice', properties: { Subnets: ['subnet-a', 'subnet-a'] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Type: 'network', Subnets: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'one in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { 'Fn::If': ['Dev', ['subnet-a'], ['subnet-a', 'subnet-b']] } } } } }, expect: 'fail' },
    { name: 'an Application Load Balancer in a list of subnets', template: { Parameters: { P: { Type: 'List<AWS::EC2::Subnet::Id>' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { Ref: 'P' } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'two subnets', config: { resource: { aws_lb: { subject: { subnets: ['a', 'b'] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'two mappings', config: { resource: { aws_lb: { subject: { subnet_mapping: [{ subnet_id: 'a' }, { subnet_id: 'b' }] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'one subnet', config: { resource: { aws_lb: { subject: { subnets: ['a'] } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: {} } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { load_balancer_type: 'network', subnets: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'every subnet of several whose number is a variable', config: { variable: { p: {} }, resource: { aws_lb: { subject: { subnets: '${aws_subnet.a[*].id}' } }, aws_subnet: { a: { count: '${var.p}', availability_zone: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'both subnets of one zone', config: { variable: { p: {} }, resource: { aws_lb: { subject: { subnets: '${aws_subnet.a[*].id}' } }, aws_subnet: { a: { count: 2, availability_zone: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'two subnets of one zone by their index', config: { variable: { p: {} }, resource: { aws_lb: { subject: { subnets: ['${aws_subnet.a[0].id}', '${aws_subnet.a[1].id}'] } }, aws_subnet: { a: { count: 2, availability_zone: '${var.p}' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'two subnets by their index, each in a zone of the list', config: { variable: { p: {} }, resource: { aws_lb: { subject: { subnets: ['${aws_subnet.a[0].id}', '${aws_subnet.a[1].id}'] } }, aws_subnet: { a: { count: 2, availability_zone: '${data.aws_availability_zones.z.names[count.index]}' } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'two subnets of one zone', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network', subnet_mapping: [{ subnet_id: '${aws_subnet.a.id}' }, { subnet_id: '${aws_subnet.b.id}' }] } }, aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1a' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'two subnets of two zones', config: { resource: { aws_lb: { subject: { subnets: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } }, aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1b' } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'two mappings, as a plan shows them', plan: { aws_lb: { subject: { values: { subnet_mapping: [{ subnet_id: 'subnet-1' }, { subnet_id: 'subnet-2' }] }, unset: ['subnets'] } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'one subnet, as a plan shows it', plan: { aws_lb: { subject: { values: { subnets: ['subnet-1'] }, unset: ['subnet_mapping'] } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'subnets of two zones that stand here, as a plan shows them', plan: { aws_lb: { subject: { values: {}, references: { subnets: ['aws_subnet.a.id', 'aws_subnet.b.id'] } } }, aws_subnet: { a: { values: { availability_zone: 'eu-west-1a' } }, b: { values: { availability_zone: 'eu-west-1b' } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'subnets of one zone that stand here, as a plan shows them', plan: { aws_lb: { subject: { values: {}, references: { subnets: ['aws_subnet.a.id', 'aws_subnet.b.id'] } } }, aws_subnet: { a: { values: { availability_zone: 'eu-west-1a' } }, b: { values: { availability_zone: 'eu-west-1a' } } } }, subject: 'aws_lb.subject', expect: 'fail' },

    { name: 'subnets of a module, as a plan shows them', plan: { aws_lb: { subject: { values: {}, references: { subnets: ['module.net.subnets', 'module.net.subnets'] } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'an Application Load Balancer in a list of subnets', config: { variable: { p: {} }, resource: { aws_lb: { subject: { subnets: '${var.p}' } } } }, expect: 'pass' },
  ],
});
