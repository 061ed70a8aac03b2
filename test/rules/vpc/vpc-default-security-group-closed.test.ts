import { testRule } from '../../support/rule-cases';

const closedAnd = (rule: object) => ({ Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] } } }, Rule: rule } });
const closedAndIn = (more: Record<string, Record<string, unknown>>) => ({ resource: { aws_vpc: { subject: {} }, aws_default_security_group: { d: { vpc_id: '${aws_vpc.subject.id}' } }, ...more } });

testRule('VpcDefaultSecurityGroupClosed', {
  cloudformation: [
    { name: 'closed by the CDK', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] } } } } }, expect: 'pass' },
    { name: 'closed for another network', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Other: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Other', 'DefaultSecurityGroup'] } } } } }, expect: 'fail' },
    { name: 'given to a custom resource of its own', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::Closer', Properties: { Group: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] } } } } }, expect: 'unknown' },
    { name: 'closed, and opened again by a rule of its own', template: closedAnd({ Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] }, IpProtocol: '-1', CidrIp: '10.0.0.0/8' } }), expect: 'fail' },
    { name: 'closed, and opened again outwards', template: closedAnd({ Type: 'AWS::EC2::SecurityGroupEgress', Properties: { GroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] }, IpProtocol: '-1', CidrIp: '10.0.0.0/8' } }), expect: 'fail' },
    { name: 'closed, beside a rule of another group', template: closedAnd({ Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: 'sg-0123456789abcdef0', IpProtocol: '-1', CidrIp: '10.0.0.0/8' } }), expect: 'pass' },
    { name: 'opened by a rule of its own', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Rule: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] }, IpProtocol: '-1', CidrIp: '10.0.0.0/8' } } } }, expect: 'fail' },
    { name: 'nothing said', properties: {}, expect: 'fail' },
  ],
  terraform: [
    { name: 'closed', config: { resource: { aws_vpc: { subject: {} }, aws_default_security_group: { d: { vpc_id: '${aws_vpc.subject.id}' } } } }, expect: 'pass' },
    { name: 'with rules', config: { resource: { aws_vpc: { subject: {} }, aws_default_security_group: { d: { vpc_id: '${aws_vpc.subject.id}', ingress: [{ from_port: 0, to_port: 0, protocol: '-1', self: true }] } } } }, expect: 'fail' },
    { name: 'closed, and opened again by a rule that names the group', config: closedAndIn({ aws_vpc_security_group_ingress_rule: { r: { security_group_id: '${aws_default_security_group.d.id}', ip_protocol: '-1', cidr_ipv4: '10.0.0.0/8' } } }), expect: 'fail' },
    { name: 'closed, and opened again by a rule that names the group of the network', config: closedAndIn({ aws_security_group_rule: { r: { security_group_id: '${aws_vpc.subject.default_security_group_id}', type: 'ingress', protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: ['10.0.0.0/8'] } } }), expect: 'fail' },
    { name: 'closed, and opened again outwards', config: closedAndIn({ aws_vpc_security_group_egress_rule: { r: { security_group_id: '${aws_vpc.subject.default_security_group_id}', ip_protocol: '-1', cidr_ipv4: '0.0.0.0/0' } } }), expect: 'fail' },
    { name: 'closed, beside a rule of another group', config: closedAndIn({ aws_security_group: { g: {} }, aws_vpc_security_group_ingress_rule: { r: { security_group_id: '${aws_security_group.g.id}', ip_protocol: '-1', cidr_ipv4: '10.0.0.0/8' } } }), expect: 'pass' },
    { name: 'left as it is', properties: {}, expect: 'fail' },
    { name: 'closed, in the VPC that AWS made', subject: 'aws_default_vpc.subject', config: { resource: { aws_default_vpc: { subject: {} }, aws_default_security_group: { d: { vpc_id: '${aws_default_vpc.subject.id}' } } } }, expect: 'pass' },
    { name: 'left as it is, in the VPC that AWS made', subject: 'aws_default_vpc.subject', config: { resource: { aws_default_vpc: { subject: {} } } }, expect: 'fail' },
  ],
});
