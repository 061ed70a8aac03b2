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
    { name: 'SSH from the world', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 22, to_port: 22 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'RDP in IPv6', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', from_port: 1024, to_port: 65535, ipv6_cidr_block: '::/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'all traffic', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: '-1', cidr_block: '0.0.0.0/0' } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'all traffic, with ports of nought', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'all', cidr_block: '0.0.0.0/0', from_port: 0, to_port: 0 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'outbound', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 22, to_port: 22, egress: true } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'a deny', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'deny', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 22, to_port: 22 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'another port', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 443, to_port: 443 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'UDP', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'udp', cidr_block: '0.0.0.0/0', from_port: 22, to_port: 22 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'from a network of one\'s own', config: { resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', cidr_block: '10.0.0.0/8', from_port: 22, to_port: 22 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', cidr_block: '${var.p}', from_port: 22, to_port: 22 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'unknown' },
    { name: 'open in one arm', config: { variable: { p: {} }, resource: { aws_network_acl_rule: { subject: { network_acl_id: 'acl', rule_number: 100, rule_action: 'allow', protocol: 'tcp', cidr_block: '${var.p == "x" ? "0.0.0.0/0" : "10.0.0.0/8"}', from_port: 22, to_port: 22 } } } }, subject: 'aws_network_acl_rule.subject', expect: 'fail' },
    { name: 'the second block of a list', config: { resource: { aws_network_acl: { subject: { ingress: [{ rule_no: 100, action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 443, to_port: 443 }, { rule_no: 100, action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 22, to_port: 22 }] } } } }, subject: 'aws_network_acl.subject', findings: ['ingress[1]'], expect: 'fail' },
    { name: 'blocks of a list', config: { resource: { aws_network_acl: { subject: { ingress: [{ rule_no: 100, action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 443, to_port: 443 }, { rule_no: 100, action: 'allow', protocol: 'tcp', cidr_block: '10.0.0.0/8', from_port: 22, to_port: 22 }] } } } }, subject: 'aws_network_acl.subject', expect: 'pass' },
    { name: 'a list without blocks', config: { resource: { aws_network_acl: { subject: {} } } }, subject: 'aws_network_acl.subject', expect: 'pass' },
    { name: 'blocks that are a variable', config: { variable: { p: {} }, resource: { aws_network_acl: { subject: { ingress: '${var.p}' } } } }, subject: 'aws_network_acl.subject', expect: 'unknown' },
    { name: 'the default list', config: { resource: { aws_default_network_acl: { subject: { ingress: [{ rule_no: 100, action: 'allow', protocol: 'tcp', cidr_block: '0.0.0.0/0', from_port: 3389, to_port: 3389 }] } } } }, subject: 'aws_default_network_acl.subject', expect: 'fail' },
  ],
});
