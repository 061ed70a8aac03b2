import { testRule } from '../../support/rule-cases';

testRule('Ec2InstanceNoPublicIp', {
  cloudformation: [
    { name: 'switched off', properties: { NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: false }] }, expect: 'pass' },
    { name: 'switched on', properties: { NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: true }] }, expect: 'fail' },
    { name: 'omitted, in a subnet that hands out none', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'S' } } }, S: { Type: 'AWS::EC2::Subnet' } } }, expect: 'pass' },
    { name: 'omitted, in a subnet that hands them out', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'S' } } }, S: { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: true } } } }, expect: 'fail' },
    { name: 'property omitted, in a subnet that is not declared here', properties: { SubnetId: 'subnet-1' }, expect: 'unknown' },
    { name: 'a launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { NetworkInterfaces: [{ AssociatePublicIpAddress: true }] } } } } }, expect: 'fail' },
    { name: 'a launch template that leaves it to the subnet', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } } } }, expect: 'pass' },
    { name: 'a launch configuration', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { AssociatePublicIpAddress: true } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { NetworkInterfaces: [{ AssociatePublicIpAddress: { Ref: 'P' } }] } } } }, expect: 'unknown' },
    { name: 'in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { NetworkInterfaces: [{ AssociatePublicIpAddress: { 'Fn::If': ['Dev', true, false] } }] } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'none', config: { resource: { aws_instance: { subject: { associate_public_ip_address: false } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'one', config: { resource: { aws_instance: { subject: { associate_public_ip_address: true } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted, in a subnet elsewhere', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'a subnet that hands none out', config: { resource: { aws_subnet: { s: {} }, aws_instance: { subject: { subnet_id: '${aws_subnet.s.id}' } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'a subnet that hands them out', config: { resource: { aws_subnet: { s: { map_public_ip_on_launch: true } }, aws_instance: { subject: { subnet_id: '${aws_subnet.s.id}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { associate_public_ip_address: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'one in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { associate_public_ip_address: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'an interface of its own', config: { resource: { aws_instance: { subject: { network_interface: [{ network_interface_id: 'eni-1' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'by its launch template', config: { resource: { aws_launch_template: { l: { network_interfaces: [{ associate_public_ip_address: 'true' }] } }, aws_instance: { subject: { launch_template: [{ id: '${aws_launch_template.l.id}' }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'by a launch template elsewhere', config: { resource: { aws_instance: { subject: { launch_template: [{ id: 'lt-1' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'a launch template', config: { resource: { aws_launch_template: { subject: { network_interfaces: [{ associate_public_ip_address: 'true' }] } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'a launch template without', config: { resource: { aws_launch_template: { subject: { network_interfaces: [{ associate_public_ip_address: 'false' }] } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'a launch template that says nothing', config: { resource: { aws_launch_template: { subject: { } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'a launch configuration', config: { resource: { aws_launch_configuration: { subject: { associate_public_ip_address: true } } } }, subject: 'aws_launch_configuration.subject', expect: 'fail' },
    { name: 'a launch configuration that says nothing', config: { resource: { aws_launch_configuration: { subject: { } } } }, subject: 'aws_launch_configuration.subject', expect: 'unknown' },
  ],
});
