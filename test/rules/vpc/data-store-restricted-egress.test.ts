import { testRule } from '../../support/rule-cases';

const any4 = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' };
const inside = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' };
const nowhere = { IpProtocol: 'icmp', FromPort: 252, ToPort: 86, CidrIp: '255.255.255.255/32' };
const group = (rules?: unknown) => ({ Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g', ...(rules === undefined ? {} : { SecurityGroupEgress: rules }) } });
const id = { 'Fn::GetAtt': ['Subject', 'GroupId'] };
const database = { Type: 'AWS::RDS::DBInstance', Properties: { VPCSecurityGroups: [id] } };
const apart = (rule: object) => ({ Type: 'AWS::EC2::SecurityGroupEgress', Properties: { GroupId: id, ...rule } });
const params = { Parameters: { P: { Type: 'String' }, Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const used = (rules: unknown, more: object = {}) => ({ ...params, Resources: { Subject: group(rules), Database: database, ...more } });

testRule('DataStoreRestrictedEgress', {
  cloudformation: [
    { name: 'one destination', template: used([inside]), expect: 'pass', pointer: '/Resources/Subject/Properties/SecurityGroupEgress/0/CidrIp' },
    { name: 'nowhere, as the CDK writes it', template: used([nowhere]), expect: 'pass' },
    { name: 'one port to the world', template: used([{ ...inside, CidrIp: '0.0.0.0/0' }]), expect: 'pass' },
    { name: 'to another group', template: used([{ IpProtocol: '-1', DestinationSecurityGroupId: 'sg-1' }]), expect: 'pass' },
    { name: 'everything to the world', template: used([any4]), expect: 'fail', findings: ['SecurityGroupEgress[0]'] },
    { name: 'everything to the world in IPv6', template: used([inside, { IpProtocol: '-1', CidrIpv6: '::/0' }]), expect: 'fail', findings: ['SecurityGroupEgress[1]'] },
    { name: 'all ports to the world', template: used([{ IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, CidrIp: '0.0.0.0/0' }]), expect: 'fail' },
    { name: 'no rules, so AWS allows everything', template: used(undefined), expect: 'fail' },
    { name: 'a rule apart that opens everything', template: used([inside], { Rule: apart(any4) }), expect: 'fail', findings: ['Rule'] },
    { name: 'only a rule apart', template: used(undefined, { Rule: apart(inside) }), expect: 'unknown' },
    { name: 'the rules are known at deploy time', template: used({ Ref: 'P' }), expect: 'unknown' },
    { name: 'the destination is known at deploy time', template: used([{ IpProtocol: '-1', CidrIp: { Ref: 'P' } }]), expect: 'unknown' },
    { name: 'open in one arm', template: used([{ 'Fn::If': ['Prod', inside, any4] }]), expect: 'fail' },
    { name: 'no data store uses it', template: { Resources: { Subject: group([any4]) } }, expect: 'not-applicable' },
    { name: 'a file system uses it', template: { Resources: { Subject: group([any4]), Target: { Type: 'AWS::EFS::MountTarget', Properties: { SecurityGroups: [id] } } } }, expect: 'fail' },
    {
      name: 'a cluster in another stack uses it', expect: 'fail',
      template: [
        { Resources: { Subject: group([any4]) }, Outputs: { O: { Value: id, Export: { Name: 'sg' } } } },
        { Resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { VpcSecurityGroupIds: [{ 'Fn::ImportValue': 'sg' }] } } } },
      ],
    },
  ],
  terraform: [
    { name: 'one destination', config: { resource: { aws_security_group: { subject: { egress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }] } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'pass' },
    { name: 'everything', config: { resource: { aws_security_group: { subject: { egress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }, { from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }] } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', findings: ['egress[1]'], expect: 'fail' },
    { name: 'no rules, so Terraform allows nothing', config: { resource: { aws_security_group: { subject: { } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'pass' },
    { name: 'rules that are a variable', config: { variable: { p: {} }, resource: { aws_security_group: { subject: { egress: '${var.p}' } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'unknown' },
    { name: 'a destination that is a variable', config: { variable: { p: {} }, resource: { aws_security_group: { subject: { egress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: '${var.p}' }] } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'unknown' },
    { name: 'everything in one arm', config: { variable: { p: {} }, resource: { aws_security_group: { subject: { egress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['${var.p == "x" ? "0.0.0.0/0" : "10.0.0.0/8"}'] }] } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'fail' },
    { name: 'a rule apart that opens everything', config: { resource: { aws_security_group: { subject: { } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } }, aws_vpc_security_group_egress_rule: { r: { security_group_id: '${aws_security_group.subject.id}', ip_protocol: '-1', cidr_ipv4: '0.0.0.0/0' } } } }, subject: 'aws_security_group.subject', expect: 'fail' },
    { name: 'an older rule apart that opens everything', config: { resource: { aws_security_group: { subject: { } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } }, aws_security_group_rule: { r: { type: 'egress', security_group_id: '${aws_security_group.subject.id}', from_port: 0, to_port: 65535, protocol: 'tcp', ipv6_cidr_blocks: ['::/0'] } } } }, subject: 'aws_security_group.subject', expect: 'fail' },
    { name: 'an inbound rule apart', config: { resource: { aws_security_group: { subject: { } }, aws_db_instance: { d: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } }, aws_security_group_rule: { r: { type: 'ingress', security_group_id: '${aws_security_group.subject.id}', from_port: 0, to_port: 65535, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] } } } }, subject: 'aws_security_group.subject', expect: 'pass' },
    { name: 'no data store uses it', config: { resource: { aws_security_group: { subject: { egress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }] } } } }, subject: 'aws_security_group.subject', expect: 'not-applicable' },
    { name: 'a file system uses it', config: { resource: { aws_security_group: { subject: { egress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }] } }, aws_efs_mount_target: { d: { security_groups: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'fail' },
    { name: 'a search domain uses it', config: { resource: { aws_security_group: { subject: { egress: [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }] } }, aws_opensearch_domain: { d: { vpc_options: [{ security_group_ids: ['${aws_security_group.subject.id}'] }] } } } }, subject: 'aws_security_group.subject', expect: 'fail' },
  ],
});
