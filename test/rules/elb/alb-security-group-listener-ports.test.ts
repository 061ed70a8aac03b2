import { testRule } from '../../support/rule-cases';

const ingress = (from: unknown, to: unknown = from, more: object = {}) => ({ IpProtocol: 'tcp', FromPort: from, ToPort: to, CidrIp: '0.0.0.0/0', ...more });
const group = (rules: unknown) => ({ Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g', SecurityGroupIngress: rules } });
const balancer = (groups: unknown) => ({ Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { SecurityGroups: groups } });
const listener = (port: unknown, of: unknown = { Ref: 'Subject' }) => ({ Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { LoadBalancerArn: of, Port: port } });
const id = { 'Fn::GetAtt': ['Group', 'GroupId'] };
const params = { Parameters: { P: { Type: 'String' }, Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const open = (rules: unknown, more: object = {}) => ({ ...params, Resources: { Subject: balancer([id]), Group: group(rules), Https: listener(443), ...more } });

testRule('AlbSecurityGroupListenerPorts', {
  cloudformation: [
    { name: 'the port of the listener', template: open([ingress(443)]), expect: 'pass', pointer: '/Resources/Group/Properties/SecurityGroupIngress/0' },
    { name: 'a port written as a string', template: open([ingress('443')]), expect: 'pass' },
    { name: 'ports of two listeners', template: open([ingress(80), ingress(443)], { Http: listener(80) }), expect: 'pass' },
    { name: 'a port without a listener', template: open([ingress(443), ingress(8080)]), expect: 'fail', findings: ['Group/SecurityGroupIngress[1]'] },
    { name: 'a range around the port', template: open([ingress(400, 500)]), expect: 'fail' },
    { name: 'all ports', template: open([{ IpProtocol: '-1', CidrIp: '10.0.0.0/8' }]), expect: 'fail' },
    { name: 'a rule apart', template: open([ingress(443)], { Rule: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: id, ...ingress(22) } } }), expect: 'fail', findings: ['Rule'] },
    { name: 'no inbound rules', template: open([]), expect: 'pass' },
    { name: 'a ping', template: open([ingress(443), { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, CidrIp: '10.0.0.0/8' }]), expect: 'pass' },
    { name: 'the port of the rule is known at deploy time', template: open([ingress({ Ref: 'P' })]), expect: 'unknown' },
    { name: 'the port of a listener is known at deploy time', template: open([ingress(8080)], { Other: listener({ Ref: 'P' }) }), expect: 'unknown' },
    { name: 'the rules are known at deploy time', template: open({ Ref: 'P' }), expect: 'unknown' },
    { name: 'another port in one arm', template: open([ingress({ 'Fn::If': ['Prod', 443, 8080] })]), expect: 'fail' },
    { name: 'a group that stands elsewhere', template: { Resources: { Subject: balancer(['sg-1']), Https: listener(443) } }, expect: 'unknown' },
    { name: 'the groups are known at deploy time', template: { ...params, Resources: { Subject: balancer({ Ref: 'P' }), Https: listener(443) } }, expect: 'unknown' },
    { name: 'no group', template: { Resources: { Subject: balancer([]), Https: listener(443) } }, expect: 'unknown' },
    { name: 'no listener', properties: {}, expect: 'not-applicable' },
    { name: 'a network load balancer', properties: { Type: 'network' }, expect: 'not-applicable' },
    {
      name: 'the listener stands in another stack', expect: 'fail',
      template: [
        { Resources: { Subject: balancer([id]), Group: group([ingress(8080)]) }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'lb' } } } },
        { Resources: { Https: listener(443, { 'Fn::ImportValue': 'lb' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'the ports of the listeners', config: { resource: { aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', port: 443 } }, aws_lb: { subject: { security_groups: ['${aws_security_group.g.id}'] } }, aws_security_group: { g: { ingress: [{ protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: ['0.0.0.0/0'] }] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'more ports', config: { resource: { aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', port: 443 } }, aws_lb: { subject: { security_groups: ['${aws_security_group.g.id}'] } }, aws_security_group: { g: { ingress: [{ protocol: 'tcp', from_port: 443, to_port: 8443, cidr_blocks: ['0.0.0.0/0'] }] } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'more ports, by a rule that stands apart', config: { resource: { aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', port: 443 } }, aws_lb: { subject: { security_groups: ['${aws_security_group.g.id}'] } }, aws_security_group: { g: {} }, aws_vpc_security_group_ingress_rule: { r: { security_group_id: '${aws_security_group.g.id}', ip_protocol: 'tcp', from_port: 80, to_port: 80, cidr_ipv4: '0.0.0.0/0' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'no listener', config: { resource: { aws_lb: { subject: {} } } }, subject: 'aws_lb.subject', expect: 'not-applicable' },
    { name: 'a group that stands elsewhere', config: { resource: { aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', port: 443 } }, aws_lb: { subject: { security_groups: ['sg-1'] } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'rules that stand apart, as a plan shows them', plan: { aws_lb_listener: { l: { values: { port: 443 }, references: { load_balancer_arn: 'aws_lb.subject.arn' } } }, aws_lb: { subject: { values: {}, references: { security_groups: 'aws_security_group.g.id' } } }, aws_security_group: { g: { values: {}, unset: ['ingress'] } }, aws_vpc_security_group_ingress_rule: { r: { values: { ip_protocol: 'tcp', from_port: 80, to_port: 80, cidr_ipv4: '0.0.0.0/0' }, references: { security_group_id: 'aws_security_group.g.id' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', port: '${var.p}' } }, aws_lb: { subject: { security_groups: ['${aws_security_group.g.id}'] } }, aws_security_group: { g: { ingress: [{ protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: ['0.0.0.0/0'] }] } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'a network load balancer', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network' } } } }, subject: 'aws_lb.subject', expect: 'not-applicable' },
    { name: 'a group of its own, as a plan shows it', plan: { aws_lb_listener: { l: { values: { port: 443 }, references: { load_balancer_arn: 'aws_lb.subject.arn' } } }, aws_lb: { subject: { values: {}, references: { security_groups: ['aws_security_group.g.id'] } } }, aws_security_group: { g: { values: { ingress: [{ protocol: 'tcp', from_port: 443, to_port: 443, cidr_blocks: ['0.0.0.0/0'], ipv6_cidr_blocks: [], security_groups: [] }] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
  ],
});
