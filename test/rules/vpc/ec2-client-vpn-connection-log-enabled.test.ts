import { testRule } from '../../support/rule-cases';

testRule('Ec2ClientVpnConnectionLogEnabled', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { ConnectionLogOptions: { Enabled: true } } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { ConnectionLogOptions: { Enabled: false } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { ConnectionLogOptions: { Enabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { ConnectionLogOptions: { Enabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { ConnectionLogOptions: { Enabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ec2_client_vpn_endpoint: { subject: { connection_log_options: [{ enabled: true }] } } } }, subject: 'aws_ec2_client_vpn_endpoint.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ec2_client_vpn_endpoint: { subject: { connection_log_options: [{ enabled: false }] } } } }, subject: 'aws_ec2_client_vpn_endpoint.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ec2_client_vpn_endpoint: { subject: { } } } }, subject: 'aws_ec2_client_vpn_endpoint.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ec2_client_vpn_endpoint: { subject: { connection_log_options: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_ec2_client_vpn_endpoint.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ec2_client_vpn_endpoint: { subject: { connection_log_options: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_ec2_client_vpn_endpoint.subject', expect: 'fail' },
  ],
});
