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
});
