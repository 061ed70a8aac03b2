import { testRule } from '../../support/rule-cases';

testRule('SubnetAutoAssignPublicIpDisabled', {
  cloudformation: [
    { name: 'none', properties: { MapPublicIpOnLaunch: false }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'handed out', properties: { MapPublicIpOnLaunch: true }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: { 'Fn::If': ['Dev', true, false] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_subnet: { subject: { map_public_ip_on_launch: false } } } }, subject: 'aws_subnet.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_subnet: { subject: { map_public_ip_on_launch: true } } } }, subject: 'aws_subnet.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_subnet: { subject: { } } } }, subject: 'aws_subnet.subject', expect: 'pass' },
    { name: 'a subnet that AWS made', config: { resource: { aws_default_subnet: { subject: { availability_zone: 'eu-west-1a' } } } }, subject: 'aws_default_subnet.subject', expect: 'fail' },
    { name: 'a subnet that AWS made, told not to', config: { resource: { aws_default_subnet: { subject: { availability_zone: 'eu-west-1a', map_public_ip_on_launch: false } } } }, subject: 'aws_default_subnet.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_subnet: { subject: { map_public_ip_on_launch: '${var.p}' } } } }, subject: 'aws_subnet.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_subnet: { subject: { map_public_ip_on_launch: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_subnet.subject', expect: 'fail' },
  ],
});
