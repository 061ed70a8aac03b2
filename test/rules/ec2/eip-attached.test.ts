import { testRule } from '../../support/rule-cases';

testRule('EipAttached', {
  cloudformation: [
    { name: 'an instance', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { InstanceId: 'i-1' } } } }, expect: 'pass' },
    { name: 'a NAT gateway', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }, G: { Type: 'AWS::EC2::NatGateway', Properties: { AllocationId: { 'Fn::GetAtt': ['Subject', 'AllocationId'] } } } } }, pointer: '/Resources/G/Properties/AllocationId', expect: 'pass' },
    { name: 'an association', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }, G: { Type: 'AWS::EC2::EIPAssociation', Properties: { EIP: { Ref: 'Subject' } } } } }, expect: 'pass' },
    { name: 'a load balancer', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }, G: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { SubnetMappings: [{ SubnetId: 's' }, { SubnetId: 't', AllocationId: { 'Fn::GetAtt': ['Subject', 'AllocationId'] } }] } } } }, expect: 'pass' },
    { name: 'nothing', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } } } }, expect: 'fail' },
    { name: 'a record alone', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }, G: { Type: 'AWS::Route53::RecordSet', Properties: { ResourceRecords: [{ Ref: 'Subject' }] } } } }, expect: 'fail' },
    { name: 'an instance known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { InstanceId: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'a NAT gateway of one deployment only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } }, G: { Type: 'AWS::EC2::NatGateway', Condition: 'C', Properties: { AllocationId: { 'Fn::GetAtt': ['Subject', 'AllocationId'] } } } } }, expect: 'fail' },
    { name: 'a NAT gateway of another stack', template: [{ Resources: { Subject: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'AllocationId'] }, Export: { Name: 'a' } } } }, { Resources: { G: { Type: 'AWS::EC2::NatGateway', Properties: { AllocationId: { 'Fn::ImportValue': 'a' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'an instance', config: { resource: { aws_eip: { subject: { instance: 'i-1' } } } }, subject: 'aws_eip.subject', expect: 'pass' },
    { name: 'a NAT gateway', config: { resource: { aws_eip: { subject: {} }, aws_nat_gateway: { g: { allocation_id: '${aws_eip.subject.id}' } } } }, subject: 'aws_eip.subject', expect: 'pass' },
    { name: 'an association', config: { resource: { aws_eip: { subject: {} }, aws_eip_association: { g: { allocation_id: '${aws_eip.subject.allocation_id}' } } } }, subject: 'aws_eip.subject', expect: 'pass' },
    { name: 'nothing', config: { resource: { aws_eip: { subject: {} } } }, subject: 'aws_eip.subject', expect: 'fail' },
    { name: 'an instance that is a variable', config: { variable: { p: {} }, resource: { aws_eip: { subject: { instance: '${var.p}' } } } }, subject: 'aws_eip.subject', expect: 'unknown' },
  ],
});
