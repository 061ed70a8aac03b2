import { all, decide, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { TERRAFORM_LISTS, TERRAFORM_SINGLE, type TrafficNames, TrafficRule } from '../helpers/network';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Security groups of an Application Load Balancer open the ports of its listeners only',
  failure: 'Security group opens ports on which nothing listens',
  control: 'NET-02',
  severity: 'warning',
  rationale: 'A port that is open for nothing is forgotten, and opens whatever listens there later.',
  fix: { cdk: 'leave the rules to addListener({ open: true }), which opens its own port', cloudformation: 'FromPort and ToPort of each inbound rule equal to the Port of a listener', terraform: 'from_port and to_port of each ingress rule equal to the port of an aws_lb_listener' },
  equivalents: {},
  catalogue: ['elb-sg-listener-ports-only'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => decide(balancer.at('Type').orDefault('application').is('application'),
      () => judge(balancer, CLOUDFORMATION),
      () => notApplicable('not an Application Load Balancer')),
  },
  terraform: {
    aws_lb: (balancer) => decide(balancer.at('load_balancer_type').orDefault('application').is('application'),
      () => judge(balancer, TERRAFORM),
      () => notApplicable('not an Application Load Balancer')),
  },
});

interface Names {
  readonly listener: string; readonly balancer: string; readonly port: string; readonly groups: string; readonly group: string; readonly inline: string;
  /** Rules that stand apart: type, property that names the group, and how such a rule is written. */
  readonly apart: readonly { readonly type: string; readonly property: string; readonly traffic?: TrafficNames }[];
  readonly traffic?: TrafficNames;
}

const CLOUDFORMATION: Names = {
  listener: 'AWS::ElasticLoadBalancingV2::Listener', balancer: 'LoadBalancerArn', port: 'Port', groups: 'SecurityGroups', group: 'AWS::EC2::SecurityGroup', inline: 'SecurityGroupIngress',
  apart: [{ type: 'AWS::EC2::SecurityGroupIngress', property: 'GroupId' }],
};

const TERRAFORM: Names = {
  listener: 'aws_lb_listener', balancer: 'load_balancer_arn', port: 'port', groups: 'security_groups', group: 'aws_security_group', inline: 'ingress', traffic: TERRAFORM_LISTS,
  apart: [
    { type: 'aws_security_group_rule', property: 'security_group_id', traffic: TERRAFORM_LISTS },
    { type: 'aws_vpc_security_group_ingress_rule', property: 'security_group_id', traffic: TERRAFORM_SINGLE },
  ],
};

function judge(balancer: ResourceView, names: Names): Outcome {
  const { found, maybe } = balancer.referrers(names.listener, names.balancer);
  if (found.length === 0 && maybe.length === 0) { return notApplicable('no listener of the load balancer is declared here'); }
  const ports = [...found, ...maybe].map((listener) => listener.at(names.port).number());
  const groups = balancer.at(names.groups);
  const items = groups.items();
  if (items === undefined) { return undecided('the security groups are known only at deploy time', groups.evidence('readable')); }
  if (items.length === 0) { return undecided('the load balancer has the default group of its VPC, which is not declared here', groups.evidence('present')); }
  // A listener that only may belong to the load balancer may also be what a port is open for.
  const complete = maybe.length === 0 && !ports.includes(undefined);
  return all(...items.map((item) => {
    const group = balancer.follow(item, names.group);
    return group === undefined ? undecided('a security group of the load balancer is not declared here', item.evidence('refers-to', names.group)) : judgeGroup(group, names, ports, complete);
  }));
}

function judgeGroup(group: ResourceView, names: Names, ports: readonly (number | undefined)[], complete: boolean): Outcome {
  const inline = group.at(names.inline).written;
  const items = inline.items();
  if (items === undefined) { return undecided(`the inbound rules of ${group.address} are known only at deploy time`, inline.evidence('readable')); }
  const rules: { key: string; value: Value; traffic?: TrafficNames }[] = [
    ...items.map((value, index) => ({ key: `${group.address}/${names.inline}[${index}]`, value, traffic: names.traffic })),
    ...names.apart.flatMap(({ type, property, traffic }) => group.referrers(type, property).found.filter((value) => value.at('type').is('egress') !== true).map((value) => ({ key: value.address, value, traffic }))),
  ];
  if (rules.length === 0) { return inline.judge(true, 'absent'); }
  return each(rules, ({ key }) => key, ({ value, traffic }) => {
    const rule = new TrafficRule(value, traffic);
    const range = rule.ports;
    const wanted = { pointer: value.pointer, operator: 'in', expected: ports.filter((port) => port !== undefined) };
    if (rule.protocol?.startsWith('icmp') === true) { return notApplicable('the rule opens no port'); }
    if (range === undefined) { return undecided('the ports of a rule are known only at deploy time', wanted); }
    const count = new Set(ports.filter((port) => port !== undefined && range.from <= port && port <= range.to)).size;
    if (count === range.to - range.from + 1) { return value.judge(true, 'in', wanted.expected); }
    const fact = `ports ${range.from} to ${range.to} are open, and not all have a listener`;
    return complete ? fail(fact, wanted) : undecided(`${fact}, unless one is known only at deploy time`, wanted);
  });
}
