import { testRule } from '../../support/rule-cases';

testRule('InternetGatewayAuthorizedVpcOnly', {
  cloudformation: [
    { name: 'an internet gateway', properties: { VpcId: 'vpc-1', InternetGatewayId: 'igw-1' }, pointer: '/Resources/Subject/Properties/InternetGatewayId', expect: 'fail' },
    { name: 'a gateway of another stack', template: [{ Resources: { G: { Type: 'AWS::EC2::InternetGateway', Properties: {} } }, Outputs: { O: { Value: { Ref: 'G' }, Export: { Name: 'g' } } } }, { Resources: { Subject: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { InternetGatewayId: { 'Fn::ImportValue': 'g' } } } } }], expect: 'fail' },
    { name: 'a VPN gateway', properties: { VpcId: 'vpc-1', VpnGatewayId: 'vgw-1' }, expect: 'pass' },
    { name: 'an internet gateway in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpnGatewayId: 'vgw-1', InternetGatewayId: { 'Fn::If': ['C', 'igw-1', { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { InternetGatewayId: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'attached', config: { resource: { aws_internet_gateway: { subject: { vpc_id: 'vpc-1' } } } }, subject: 'aws_internet_gateway.subject', expect: 'fail' },
    { name: 'not attached', config: { resource: { aws_internet_gateway: { subject: {} } } }, subject: 'aws_internet_gateway.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_internet_gateway: { subject: { vpc_id: '${var.p}' } } } }, subject: 'aws_internet_gateway.subject', expect: 'unknown' },
    { name: 'an attachment', config: { resource: { aws_internet_gateway_attachment: { subject: { internet_gateway_id: 'igw-1', vpc_id: 'vpc-1' } } } }, subject: 'aws_internet_gateway_attachment.subject', expect: 'fail' },
  ],
});
