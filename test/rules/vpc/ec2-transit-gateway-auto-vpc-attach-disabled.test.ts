import { testRule } from '../../support/rule-cases';

testRule('Ec2TransitGatewayAutoVpcAttachDisabled', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: 'disable' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: 'enable' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::TransitGateway', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: { 'Fn::If': ['C', 'disable', 'enable'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: { 'Fn::If': ['C', 'disable', 'disable'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ec2_transit_gateway: { subject: { auto_accept_shared_attachments: 'disable' } } } }, subject: 'aws_ec2_transit_gateway.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ec2_transit_gateway: { subject: { auto_accept_shared_attachments: 'enable' } } } }, subject: 'aws_ec2_transit_gateway.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ec2_transit_gateway: { subject: { } } } }, subject: 'aws_ec2_transit_gateway.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ec2_transit_gateway: { subject: { auto_accept_shared_attachments: '${var.p}' } } } }, subject: 'aws_ec2_transit_gateway.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ec2_transit_gateway: { subject: { auto_accept_shared_attachments: '${var.p == "x" ? "disable" : "enable"}' } } } }, subject: 'aws_ec2_transit_gateway.subject', expect: 'fail' },
  ],
});
