import { testRule } from '../../support/rule-cases';

const group = (...rules: object[]) => ({ GroupDescription: 'g', SecurityGroupIngress: rules });
const tcp = (port: unknown, to: unknown = port, more: object = { CidrIp: '0.0.0.0/0' }) => ({ IpProtocol: 'tcp', FromPort: port, ToPort: to, ...more });

testRule('RestrictedCommonPorts', {
  cloudformation: [
    { name: 'property omitted', properties: { GroupDescription: 'g' }, expect: 'pass' },
    { name: 'open to the world', properties: group(tcp(5432)), expect: 'fail', findings: ['SecurityGroupIngress[0]'], pointer: '/Resources/Subject/Properties/SecurityGroupIngress/0/CidrIp' },
    { name: 'open to the world in IPv6', properties: group(tcp(5432, 5432, { CidrIpv6: '::/0' })), expect: 'fail' },
    { name: 'open to half of the world', properties: group(tcp(5432, 5432, { CidrIp: '128.0.0.0/1' })), expect: 'fail' },
    { name: 'inside a range of ports', properties: group(tcp(0, 65535)), expect: 'fail' },
    { name: 'the protocol as a number, ports as text', properties: group({ IpProtocol: '6', FromPort: '5432', ToPort: '5432', CidrIp: '0.0.0.0/0' }), expect: 'fail' },
    { name: 'all protocols', properties: group({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }), expect: 'fail' },
    { name: 'all protocols, number -1', properties: group({ IpProtocol: -1, CidrIp: '0.0.0.0/0' }), expect: 'fail' },
    { name: 'all protocols from another group', properties: group({ IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' }), expect: 'pass' },
    { name: 'from a prefix list that is not declared here', properties: group(tcp(5432, 5432, { SourcePrefixListId: 'pl-1' })), expect: 'unknown' },
    { name: 'from a private network', properties: group(tcp(5432, 5432, { CidrIp: '10.0.0.0/8' })), expect: 'pass' },
    { name: 'from the block of a VPC', template: { Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: group(tcp(5432, 5432, { CidrIp: { 'Fn::GetAtt': ['V', 'CidrBlock'] } })) }, V: { Type: 'AWS::EC2::VPC' } } }, expect: 'pass' },
    { name: 'another port', properties: group(tcp(443)), expect: 'pass' },
    { name: 'ICMP', properties: group({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' }), expect: 'pass' },
    { name: 'one of two rules', properties: group(tcp(443), tcp(5432)), expect: 'fail', findings: ['SecurityGroupIngress[1]'] },
    { name: 'a rule of its own', template: { Resources: { Subject: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: 'sg-1', ...tcp(5432) } } } }, expect: 'fail' },
    { name: 'the source is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: group(tcp(5432, 5432, { CidrIp: { Ref: 'P' } })) } } }, expect: 'unknown' },
    { name: 'the source has an open default', template: { Parameters: { P: { Type: 'String', Default: '0.0.0.0/0' } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: group(tcp(5432, 5432, { CidrIp: { Ref: 'P' } })) } } }, expect: 'fail' },
    { name: 'open in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: group(tcp(5432, 5432, { CidrIp: { 'Fn::If': ['Dev', '0.0.0.0/0', '10.0.0.0/8'] } })) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'open, in a block', properties: { ingress: [{ from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] }] }, expect: 'fail' },
    { name: 'open to IPv6', properties: { ingress: [{ from_port: 0, to_port: 65535, protocol: '6', ipv6_cidr_blocks: ['::/0'] }] }, expect: 'fail' },
    { name: 'all traffic', properties: { ingress: { from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] } }, expect: 'fail' },
    { name: 'to a network', properties: { ingress: [{ from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }] }, expect: 'pass' },
    { name: 'another port', properties: { ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] }, expect: 'pass' },
    { name: 'no rules', properties: {}, expect: 'pass' },
    { name: 'a rule of its own', config: { resource: { aws_security_group_rule: { subject: { type: 'ingress', from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] } } } }, subject: 'aws_security_group_rule.subject', expect: 'fail' },
    { name: 'an outbound rule', config: { resource: { aws_security_group_rule: { subject: { type: 'egress', from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] } } } }, subject: 'aws_security_group_rule.subject', expect: 'not-applicable' },
    { name: 'the newest form', config: { resource: { aws_vpc_security_group_ingress_rule: { subject: { from_port: 5432, to_port: 5432, ip_protocol: 'tcp', cidr_ipv4: '0.0.0.0/0' } } } }, subject: 'aws_vpc_security_group_ingress_rule.subject', expect: 'fail' },
    { name: 'the newest form, to a group', config: { resource: { aws_vpc_security_group_ingress_rule: { subject: { from_port: 5432, to_port: 5432, ip_protocol: 'tcp', referenced_security_group_id: 'sg-1' } } } }, subject: 'aws_vpc_security_group_ingress_rule.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_security_group: { subject: { ingress: [{ from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: '${var.p}' }] } } } }, expect: 'unknown' },
    { name: 'a variable with a default', config: { variable: { p: { default: ['0.0.0.0/0'] } }, resource: { aws_security_group: { subject: { ingress: [{ from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: '${var.p}' }] } } } }, expect: 'fail' },
    { name: 'a loop over known blocks', config: { resource: { aws_security_group: { subject: { dynamic: { ingress: [{ for_each: [1], content: { from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] } }] } } } } }, expect: 'fail' },
    { name: 'a loop that looks at its iterator', config: { resource: { aws_security_group: { subject: { dynamic: { ingress: [{ for_each: '${var.rules}', content: { from_port: '${ingress.value}', to_port: '${ingress.value}', protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] } }] } } } } }, expect: 'unknown' },
    { name: 'the default group of a network, open', config: { resource: { aws_default_security_group: { subject: { ingress: [{ from_port: 3306, to_port: 3306, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] } } } }, subject: 'aws_default_security_group.subject', expect: 'fail' },
    { name: 'the default group of a network, open to a network', config: { resource: { aws_default_security_group: { subject: { ingress: [{ from_port: 3306, to_port: 3306, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }] } } } }, subject: 'aws_default_security_group.subject', expect: 'pass' },
    { name: 'the default group of a network, open to a variable', config: { variable: { p: {} }, resource: { aws_default_security_group: { subject: { ingress: [{ from_port: 3306, to_port: 3306, protocol: 'tcp', cidr_blocks: '${var.p}' }] } } } }, subject: 'aws_default_security_group.subject', expect: 'unknown' },
  ],
});
