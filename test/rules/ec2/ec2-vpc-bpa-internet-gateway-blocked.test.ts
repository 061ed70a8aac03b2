import { testRule } from '../../support/rule-cases';

testRule('Ec2VpcBpaInternetGatewayBlocked', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { InternetGatewayBlockMode: 'block-ingress' } } } }, expect: 'pass' },
    { name: 'also good: block-bidirectional', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { InternetGatewayBlockMode: 'block-bidirectional' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { InternetGatewayBlockMode: 'off' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { InternetGatewayBlockMode: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { InternetGatewayBlockMode: { 'Fn::If': ['C', 'block-ingress', 'off'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPCBlockPublicAccessOptions', Properties: { InternetGatewayBlockMode: { 'Fn::If': ['C', 'block-ingress', 'block-ingress'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_vpc_block_public_access_options: { subject: { internet_gateway_block_mode: 'block-bidirectional' } } } }, subject: 'aws_vpc_block_public_access_options.subject', expect: 'pass' },
    { name: 'also good: block-ingress', config: { resource: { aws_vpc_block_public_access_options: { subject: { internet_gateway_block_mode: 'block-ingress' } } } }, subject: 'aws_vpc_block_public_access_options.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_vpc_block_public_access_options: { subject: { internet_gateway_block_mode: 'off' } } } }, subject: 'aws_vpc_block_public_access_options.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_vpc_block_public_access_options: { subject: { } } } }, subject: 'aws_vpc_block_public_access_options.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_vpc_block_public_access_options: { subject: { internet_gateway_block_mode: '${var.p}' } } } }, subject: 'aws_vpc_block_public_access_options.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_vpc_block_public_access_options: { subject: { internet_gateway_block_mode: '${var.p == "x" ? "block-bidirectional" : "off"}' } } } }, subject: 'aws_vpc_block_public_access_options.subject', expect: 'fail' },
  ],
});
