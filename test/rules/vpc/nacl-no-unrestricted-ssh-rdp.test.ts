import { testRule } from '../../support/rule-cases';

const entry = (more: object = {}) => ({ NetworkAclId: 'acl', RuleNumber: 100, RuleAction: 'allow', Egress: false, Protocol: 6, CidrBlock: '0.0.0.0/0', PortRange: { From: 22, To: 22 }, ...more });

testRule('NaclNoUnrestrictedSshRdp', {
  cloudformation: [
    { name: 'SSH from the world', properties: entry(), expect: 'fail' },
    { name: 'a range that takes in RDP, in IPv6', properties: entry({ CidrBlock: undefined, Ipv6CidrBlock: '::/0', PortRange: { From: 1024, To: 65535 } }), expect: 'fail' },
    { name: 'all traffic', properties: entry({ Protocol: -1, PortRange: undefined }), expect: 'fail' },
    { name: 'outbound', properties: entry({ Egress: true }), expect: 'pass' },
    { name: 'a deny', properties: entry({ RuleAction: 'deny' }), expect: 'pass' },
    { name: 'another port', properties: entry({ PortRange: { From: 443, To: 443 } }), expect: 'pass' },
    { name: 'UDP', properties: entry({ Protocol: 17 }), expect: 'pass' },
    { name: 'from a network of one\'s own', properties: entry({ CidrBlock: '10.0.0.0/8' }), expect: 'pass' },
    { name: 'egress omitted, which is inbound', properties: entry({ Egress: undefined }), expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::NetworkAclEntry', Properties: entry({ CidrBlock: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'open in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::NetworkAclEntry', Properties: entry({ CidrBlock: { 'Fn::If': ['Dev', '0.0.0.0/0', '10.0.0.0/8'] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'SSH from anywhere', config: { resource: { aws_network_acl_rule: { subject: { rule_action: 'allow', protocol: 'tcp', from_port: 22, to_port: 22, cidr_block: '0.0.0.0/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'everything from anywhere', config: { resource: { aws_network_acl_rule: { subject: { rule_action: 'allow', protocol: '-1', ipv6_cidr_block: '::/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'HTTPS from anywhere', config: { resource: { aws_network_acl_rule: { subject: { rule_action: 'allow', protocol: '6', from_port: 443, to_port: 443, cidr_block: '0.0.0.0/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'refused', config: { resource: { aws_network_acl_rule: { subject: { rule_action: 'deny', protocol: '-1', cidr_block: '0.0.0.0/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'outbound', config: { resource: { aws_network_acl_rule: { subject: { egress: true, rule_action: 'allow', protocol: '-1', cidr_block: '0.0.0.0/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_network_acl_rule: { subject: { rule_action: 'allow', protocol: 'tcp', from_port: 22, to_port: 22, cidr_block: '${var.p}' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'unknown' },
    { name: 'inline, RDP from anywhere', config: { resource: { aws_network_acl: { subject: { ingress: [{ action: 'allow', protocol: 'tcp', from_port: 3000, to_port: 4000, cidr_block: '0.0.0.0/0' }] } } } }, subject: 'aws_network_acl.subject', expect: 'fail' },
    { name: 'inline, nothing', config: { resource: { aws_network_acl: { subject: {} } } }, subject: 'aws_network_acl.subject', expect: 'pass' },
  ],
});
