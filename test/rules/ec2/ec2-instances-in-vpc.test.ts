import { testRule } from '../../support/rule-cases';

testRule('Ec2InstancesInVpc', {
  cloudformation: [
    { name: 'interfaces known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { NetworkInterfaces: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: 'subnet-1' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { 'Fn::If': ['C', 'subnet-1', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { 'Fn::If': ['C', 'subnet-1', 'subnet-1'] } } } } }, expect: 'pass' },
    { name: 'an interface in a subnet', properties: { NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: 'subnet-1' }] }, expect: 'pass' },
    { name: 'an interface of its own', properties: { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' }] }, expect: 'pass' },
    { name: 'an interface without a subnet', properties: { NetworkInterfaces: [{ DeviceIndex: '0' }] }, expect: 'fail' },
    { name: 'by its launch template', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'L' } } } }, L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { NetworkInterfaces: [{ SubnetId: 'subnet-1' }] } } } } }, expect: 'pass' },
    { name: 'by a launch template that stands elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, expect: 'unknown' },
    { name: 'a subnet of another stack', template: [{ Resources: { S: { Type: 'AWS::EC2::Subnet', Properties: {} } }, Outputs: { O: { Value: { Ref: 'S' }, Export: { Name: 's' } } } }, { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { 'Fn::ImportValue': 's' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'interfaces that are a variable', config: { variable: { p: {} }, resource: { aws_instance: { subject: { network_interface: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'strong', config: { resource: { aws_instance: { subject: { subnet_id: 'subnet-1' } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { subnet_id: '' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { subnet_id: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { subnet_id: '${var.p == "x" ? "subnet-1" : ""}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'an interface of its own', config: { resource: { aws_instance: { subject: { network_interface: [{ network_interface_id: 'eni-1', device_index: 0 }] } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'by its launch template', config: { resource: { aws_launch_template: { l: { network_interfaces: [{ subnet_id: 'subnet-1' }] } }, aws_instance: { subject: { launch_template: [{ id: '${aws_launch_template.l.id}' }] } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'by a launch template that stands elsewhere', config: { resource: { aws_instance: { subject: { launch_template: [{ id: 'lt-1' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
  ],
});
