import { testRule } from '../../support/rule-cases';

testRule('NetfwMultiAzEnabled', {
  cloudformation: [
    { name: 'two subnets', properties: { SubnetMappings: [{ SubnetId: 'subnet-a' }, { SubnetId: 'subnet-b' }] }, expect: 'pass' },
    { name: 'one subnet', properties: { SubnetMappings: [{ SubnetId: 'subnet-a' }] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::NetworkFirewall::Firewall', Properties: { SubnetMappings: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'one in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::NetworkFirewall::Firewall', Properties: { SubnetMappings: [{ SubnetId: 'subnet-a' }, { 'Fn::If': ['C', { SubnetId: 'subnet-b' }, { Ref: 'AWS::NoValue' }] }] } } } }, expect: 'fail' },
    { name: 'two subnets of one zone', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::NetworkFirewall::Firewall', Properties: { SubnetMappings: [{ SubnetId: { Ref: 'A' } }, { SubnetId: { Ref: 'B' } }] } }, A: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1a' } }, B: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1a' } } } }, expect: 'fail' },
    { name: 'two subnets of two zones, in another stack', template: [{ Resources: { A: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1a' } }, B: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1b' } } }, Outputs: { A: { Value: { Ref: 'A' }, Export: { Name: 'a' } }, B: { Value: { Ref: 'B' }, Export: { Name: 'b' } } } }, { Resources: { Subject: { Type: 'AWS::NetworkFirewall::Firewall', Properties: { SubnetMappings: [{ SubnetId: { 'Fn::ImportValue': 'a' } }, { SubnetId: { 'Fn::ImportValue': 'b' } }] } } } }], expect: 'pass' },
    { name: 'two zones of a transit gateway', properties: { AvailabilityZoneMappings: [{ AvailabilityZone: 'eu-west-1a' }, { AvailabilityZone: 'eu-west-1b' }] }, expect: 'pass' },
  ],
  terraform: [
    { name: 'two subnets', config: { resource: { aws_networkfirewall_firewall: { subject: { subnet_mapping: [{ subnet_id: 'a' }, { subnet_id: 'b' }] } } } }, subject: 'aws_networkfirewall_firewall.subject', expect: 'pass' },
    { name: 'one subnet', config: { resource: { aws_networkfirewall_firewall: { subject: { subnet_mapping: [{ subnet_id: 'a' }] } } } }, subject: 'aws_networkfirewall_firewall.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_networkfirewall_firewall: { subject: {} } } }, subject: 'aws_networkfirewall_firewall.subject', expect: 'fail' },
    { name: 'a loop over a variable', config: { variable: { p: {} }, resource: { aws_networkfirewall_firewall: { subject: { dynamic: { subnet_mapping: [{ for_each: '${var.p}', content: { subnet_id: '${subnet_mapping.value}' } }] } } } } }, subject: 'aws_networkfirewall_firewall.subject', expect: 'unknown' },
    { name: 'two subnets of one zone', config: { resource: { aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1a' } }, aws_networkfirewall_firewall: { subject: { subnet_mapping: [{ subnet_id: '${aws_subnet.a.id}' }, { subnet_id: '${aws_subnet.b.id}' }] } } } }, subject: 'aws_networkfirewall_firewall.subject', expect: 'fail' },
    { name: 'two zones of a transit gateway', config: { resource: { aws_networkfirewall_firewall: { subject: { availability_zone_mapping: [{ availability_zone_id: 'euw1-az1' }, { availability_zone_id: 'euw1-az2' }] } } } }, subject: 'aws_networkfirewall_firewall.subject', expect: 'pass' },
  ],
});
