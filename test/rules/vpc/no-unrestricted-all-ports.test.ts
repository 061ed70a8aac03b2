import { testRule } from '../../support/rule-cases';

const group = (...rules: object[]) => ({ GroupDescription: 'g', SecurityGroupIngress: rules });
const tcp = (port: unknown, to: unknown = port, more: object = { CidrIp: '0.0.0.0/0' }) => ({ IpProtocol: 'tcp', FromPort: port, ToPort: to, ...more });

testRule('NoUnrestrictedAllPorts', {
  cloudformation: [
    { name: 'property omitted', properties: { GroupDescription: 'g' }, expect: 'pass' },
    { name: 'one port', properties: group(tcp(443)), expect: 'pass' },
    { name: 'all protocols', properties: group({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }), expect: 'fail' },
    { name: 'all TCP ports', properties: group(tcp(0, 65535)), expect: 'fail' },
    { name: 'all TCP ports but the first', properties: group(tcp(1, 65535)), expect: 'fail' },
    { name: 'all ports in IPv6', properties: group({ IpProtocol: '-1', CidrIpv6: '::/0' }), expect: 'fail' },
    { name: 'all ports from another group', properties: group({ IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' }), expect: 'pass' },
    { name: 'all ports from a private network', properties: group({ IpProtocol: '-1', CidrIp: '192.168.0.0/16' }), expect: 'pass' },
    { name: 'ICMP of every type', properties: group({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' }), expect: 'pass' },
    { name: 'a rule of its own, as two halves', template: { Resources: { Subject: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { IpProtocol: '-1', CidrIp: '0.0.0.0/1' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: group({ IpProtocol: { Ref: 'P' }, CidrIp: '0.0.0.0/0' }) } } }, expect: 'unknown' },
    { name: 'open in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: group({ IpProtocol: '-1', CidrIp: { 'Fn::If': ['Dev', '0.0.0.0/0', '10.0.0.0/8'] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'everything', properties: { ingress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }] }, expect: 'fail' },
    { name: 'one port', properties: { ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] }, expect: 'pass' },
    { name: 'everything, to a network', properties: { ingress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['10.0.0.0/8'] }] }, expect: 'pass' },
    { name: 'the default group of a network, open', config: { resource: { aws_default_security_group: { subject: { ingress: [{ from_port: 0, to_port: 65535, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] } } } }, subject: 'aws_default_security_group.subject', expect: 'fail' },
    { name: 'the default group of a network, open to a network', config: { resource: { aws_default_security_group: { subject: { ingress: [{ from_port: 0, to_port: 65535, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }] } } } }, subject: 'aws_default_security_group.subject', expect: 'pass' },
    { name: 'the default group of a network, open to a variable', config: { variable: { p: {} }, resource: { aws_default_security_group: { subject: { ingress: [{ from_port: 0, to_port: 65535, protocol: 'tcp', cidr_blocks: '${var.p}' }] } } } }, subject: 'aws_default_security_group.subject', expect: 'unknown' },
  ],
});
