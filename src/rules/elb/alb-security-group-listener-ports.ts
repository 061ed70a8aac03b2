import { all, decide, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { TrafficRule } from '../helpers/network';
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
      () => judge(balancer),
      () => notApplicable('not an Application Load Balancer')),
  },
});

function judge(balancer: ResourceView): Outcome {
  const { found, maybe } = balancer.referrers('AWS::ElasticLoadBalancingV2::Listener', 'LoadBalancerArn');
  if (found.length === 0 && maybe.length === 0) { return notApplicable('no listener of the load balancer is declared here'); }
  const ports = [...found, ...maybe].map((listener) => listener.at('Port').number());
  const groups = balancer.at('SecurityGroups');
  const items = groups.items();
  if (items === undefined) { return undecided('the security groups are known only at deploy time', groups.evidence('readable')); }
  if (items.length === 0) { return undecided('the load balancer has the default group of its VPC, which is not declared here', groups.evidence('present')); }
  // A listener that only may belong to the load balancer may also be what a port is open for.
  const complete = maybe.length === 0 && !ports.includes(undefined);
  return all(...items.map((item) => {
    const group = balancer.follow(item, 'AWS::EC2::SecurityGroup');
    return group === undefined ? undecided('a security group of the load balancer is not declared here', item.evidence('refers-to', 'AWS::EC2::SecurityGroup')) : judgeGroup(group, ports, complete);
  }));
}

function judgeGroup(group: ResourceView, ports: readonly (number | undefined)[], complete: boolean): Outcome {
  const inline = group.at('SecurityGroupIngress');
  const items = inline.items();
  if (items === undefined) { return undecided(`the inbound rules of ${group.address} are known only at deploy time`, inline.evidence('readable')); }
  const rules: { key: string; value: Value }[] = [
    ...items.map((value, index) => ({ key: `${group.address}/SecurityGroupIngress[${index}]`, value })),
    ...group.referrers('AWS::EC2::SecurityGroupIngress', 'GroupId').found.map((value) => ({ key: value.address, value })),
  ];
  if (rules.length === 0) { return inline.judge(true, 'absent'); }
  return each(rules, ({ key }) => key, ({ value }) => {
    const rule = new TrafficRule(value);
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
