import { each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { and } from '../helpers/logic';
import { isWorldCidr } from '../helpers/network';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Network ACL keeps administrative ports closed to the world',
  failure: 'Network ACL lets the world reach an administrative port',
  control: 'NET-02',
  severity: 'error',
  rationale: 'The network ACL is the second line behind a security group that was opened by mistake.',
  fix: { cdk: 'ec2.AclTraffic.tcpPort(443) in place of a range that takes in 22 or 3389', cloudformation: 'PortRange without 22 and 3389, or CidrBlock of your own network', terraform: 'from_port and to_port without 22 and 3389, or cidr_block of your own network' },
  equivalents: { awsConfig: ['nacl-no-unrestricted-ssh-rdp'], securityHub: ['EC2.21'] },
  catalogue: ['nacl-no-open-admin'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html'],
  cloudformation: {
    'AWS::EC2::NetworkAclEntry': (entry) => judge(entry, {
      egress: entry.at('Egress').orDefault(false), action: entry.at('RuleAction'), protocol: entry.at('Protocol'), from: entry.at('PortRange.From'), to: entry.at('PortRange.To'),
      ranged: entry.at('PortRange').present(), block: entry.at('CidrBlock').present() === false ? entry.at('Ipv6CidrBlock') : entry.at('CidrBlock'),
    }),
  },
  terraform: {
    aws_network_acl_rule: (entry) => judge(entry, {
      egress: entry.at('egress').orDefault(false), action: entry.at('rule_action'), protocol: entry.at('protocol'), from: entry.at('from_port'), to: entry.at('to_port'),
      ranged: entry.at('from_port').present(), block: entry.at('cidr_block').present() === false ? entry.at('ipv6_cidr_block') : entry.at('cidr_block'),
    }),
    aws_network_acl: eachEntry,
    aws_default_network_acl: eachEntry,
  },
});

interface Entry { readonly egress: Value; readonly action: Value; readonly protocol: Value; readonly from: Value; readonly to: Value; readonly ranged: boolean | undefined; readonly block: Value }

/** Entries inline, as `ingress` blocks. */
function eachEntry(acl: ResourceView): Outcome {
  const entries = acl.at('ingress');
  const items = entries.items();
  if (items === undefined) { return undecided('the entries are known only when Terraform runs', entries.evidence('readable')); }
  return items.length === 0 ? entries.judge(true, 'absent') : each(items, (_item, index) => `ingress[${index}]`, (item) => judge(item, {
    egress: item.at('egress').orDefault(false), action: item.at('action'), protocol: item.at('protocol'), from: item.at('from_port'), to: item.at('to_port'),
    ranged: item.at('from_port').present(), block: item.at('cidr_block').present() === false || item.at('cidr_block').is('') === true ? item.at('ipv6_cidr_block') : item.at('cidr_block'),
  }));
}

function judge(entry: Value, { egress: out, action, protocol: number, from: start, to: end, ranged, block }: Entry): Outcome {
  const egress = out.is(true);
  const allows = action.is('allow');
  if (egress === true || allows === false) { return (egress === true ? out : action).judge(true, 'not-open'); }
  const text = block.text();
  const worldwide = text === undefined ? (block.isUnknown ? undefined : false) : isWorldCidr(text);
  const protocol = number.text()?.toLowerCase();
  const every = protocol === '-1' || protocol === 'all';
  const tcp = protocol === undefined ? undefined : every || protocol === '6' || protocol === 'tcp';
  const [from, to] = [start.number(), end.number()];
  const covers = every || ranged === false ? true : from === undefined || to === undefined ? undefined : [22, 3389].some((port) => from <= port && port <= to);
  const open = and(egress === undefined ? undefined : true, allows, worldwide, tcp, covers);
  return (block.present() === false ? entry : block).judge(open === undefined ? undefined : !open, 'not-worldwide', 'ports 22 and 3389 closed to the world');
}
