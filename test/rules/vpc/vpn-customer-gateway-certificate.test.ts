import { testRule } from '../../support/rule-cases';

testRule('VpnCustomerGatewayCertificate', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::CustomerGateway', Properties: { Type: 'ipsec.1', CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::CustomerGateway', Properties: { Type: 'ipsec.1', CertificateArn: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::CustomerGateway', Properties: { Type: 'ipsec.1' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::CustomerGateway', Properties: { Type: 'ipsec.1', CertificateArn: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::CustomerGateway', Properties: { Type: 'ipsec.1', CertificateArn: { 'Fn::If': ['C', 'arn:aws:acm:eu-west-1:111122223333:certificate/c', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::CustomerGateway', Properties: { Type: 'ipsec.1', CertificateArn: { 'Fn::If': ['C', 'arn:aws:acm:eu-west-1:111122223333:certificate/c', 'arn:aws:acm:eu-west-1:111122223333:certificate/c'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_customer_gateway: { subject: { type: 'ipsec.1', certificate_arn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' } } } }, subject: 'aws_customer_gateway.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_customer_gateway: { subject: { type: 'ipsec.1', certificate_arn: '' } } } }, subject: 'aws_customer_gateway.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_customer_gateway: { subject: { type: 'ipsec.1' } } } }, subject: 'aws_customer_gateway.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_customer_gateway: { subject: { type: 'ipsec.1', certificate_arn: '${var.p}' } } } }, subject: 'aws_customer_gateway.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_customer_gateway: { subject: { type: 'ipsec.1', certificate_arn: '${var.p == "x" ? "arn:aws:acm:eu-west-1:111122223333:certificate/c" : ""}' } } } }, subject: 'aws_customer_gateway.subject', expect: 'fail' },
  ],
});
