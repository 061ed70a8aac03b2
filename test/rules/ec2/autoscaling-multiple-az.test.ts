import { testRule } from '../../support/rule-cases';

testRule('AutoscalingMultipleAz', {
  cloudformation: [
    { name: 'two subnets', properties: { VPCZoneIdentifier: ['subnet-a', 'subnet-b'] }, expect: 'pass' },
    { name: 'one subnet', properties: { VPCZoneIdentifier: ['subnet-a'] }, expect: 'fail' },
    { name: 'two subnets of one zone', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { VPCZoneIdentifier: [{ Ref: 'A' }, { Ref: 'B' }] } }, A: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1a' } }, B: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1a' } } } }, expect: 'fail' },
    { name: 'two subnets as the CDK writes them', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { VPCZoneIdentifier: [{ Ref: 'A' }, { Ref: 'B' }] } }, A: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } } }, B: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: { 'Fn::Select': [1, { 'Fn::GetAZs': '' }] } } } } }, expect: 'pass' },
    { name: 'zones by name', properties: { AvailabilityZones: ['eu-west-1a', 'eu-west-1b'] }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'List<AWS::EC2::Subnet::Id>' } }, Resources: { Subject: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { VPCZoneIdentifier: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'one in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { VPCZoneIdentifier: { 'Fn::If': ['Dev', ['subnet-a'], ['subnet-a', 'subnet-b']] } } } } }, expect: 'fail' },
    { name: 'all zones there are', properties: { AvailabilityZones: { 'Fn::GetAZs': '' } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'two subnets', config: { resource: { aws_autoscaling_group: { subject: { vpc_zone_identifier: ['a', 'b'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'one subnet', config: { resource: { aws_autoscaling_group: { subject: { vpc_zone_identifier: ['a'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'two zones', config: { resource: { aws_autoscaling_group: { subject: { availability_zones: ['eu-west-1a', 'eu-west-1b'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_autoscaling_group: { subject: { } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_autoscaling_group: { subject: { vpc_zone_identifier: '${var.p}' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'unknown' },
    { name: 'one zone in one arm', config: { variable: { p: {} }, resource: { aws_autoscaling_group: { subject: { availability_zones: ['eu-west-1a', '${var.p == "x" ? "eu-west-1b" : "eu-west-1a"}'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'two subnets of one zone', config: { resource: { aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1a' } }, aws_autoscaling_group: { subject: { vpc_zone_identifier: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'two subnets of two zones', config: { resource: { aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1b' } }, aws_autoscaling_group: { subject: { vpc_zone_identifier: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'all zones there are', config: { data: { aws_availability_zones: { all: {} } }, resource: { aws_autoscaling_group: { subject: { availability_zones: '${data.aws_availability_zones.all.names}' } } } }, expect: 'pass' },
  ],
});
