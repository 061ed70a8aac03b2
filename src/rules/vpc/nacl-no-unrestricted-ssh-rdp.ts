import { each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { and, or } from '../helpers/logic';
import { isWorldCidr } from '../helpers/network';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Network ACL keeps administrative ports closed to the world',
  failure: 'Network ACL lets the world reach an administrative port',
  control: 'NET-02',
  severity: 'error',
  rationale: 'The network ACL is the second line behind a security group that was opened by mistake.',
  fix: { cdk: 'ec2.AclTraffic.tcpPort(443) in place of a range that takes in 22 or 3389', cloudformation: 'PortRange without 22 and 3389, or CidrBlock of your own network', terraform: 'from_port and to_port without 22 and 3389, or cidr_block of your own network' },
  equivalents: { awsConfig: ['nacl-no-unrestricted-ssh-rdp'], securityHub: ['EC2.21'], trivy: ['AWS-0105'] },
  catalogue: ['nacl-no-open-admin'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html'],
  cloudformation: { 'AWS::EC2::NetworkAclEntry': (entry) => judge(entry, CLOUDFORMATION) },
  terraform: {
    aws_network_acl_rule: (entry) => judge(entry, TERRAFORM),
    aws_network_acl: inline,
    aws_default_network_acl: inline,
  },
});

interface Names { readonly egress?: string; readonly action: string; readonly blocks: readonly [string, string]; readonly protocol: string; readonly from: string; readonly to: string }

const CLOUDFORMATION: Names = { egress: 'Egress', action: 'RuleAction', blocks: ['CidrBlock', 'Ipv6CidrBlock'], protocol: 'Protocol', from: 'PortRange.From', to: 'PortRange.To' };
const TERRAFORM: Names = { egress: 'egress', action: 'rule_action', blocks: ['cidr_block', 'ipv6_cidr_block'], protocol: 'protocol', from: 'from_port', to: 'to_port' };
const BLOCK: Names = { ...TERRAFORM, egress: undefined, action: 'action' };

/** Terraform writes the entries of a list into the list as well. */
function inline(list: ResourceView): Outcome {
  const entries = list.at('ingress');
  const items = entries.items();
  if (items === undefined) { return undecided('the inbound rules are known only when Terraform runs', entries.evidence('readable')); }
  return items.length === 0 ? entries.judge(true, 'absent') : each(items, (_item, index) => `ingress[${index}]`, (item) => judge(item, BLOCK));
}

function judge(entry: Value, names: Names): Outcome {
  const direction = names.egress === undefined ? undefined : entry.at(names.egress).orDefault(false);
  const egress = direction === undefined ? false : direction.is(true);
  const action = entry.at(names.action);
  const allows = action.is('allow');
  if (direction !== undefined && egress === true) { return direction.judge(true, 'not-open'); }
  if (allows === false) { return action.judge(true, 'not-open'); }
  const block = entry.at(names.blocks[0]).present() === false ? entry.at(names.blocks[1]) : entry.at(names.blocks[0]);
  const text = block.text();
  const worldwide = text === undefined ? (block.isUnknown ? undefined : false) : isWorldCidr(text);
  const protocol = entry.at(names.protocol).text()?.toLowerCase();
  const every = protocol === undefined ? undefined : protocol === '-1' || protocol === 'all';
  const tcp = protocol === undefined ? undefined : every === true || protocol === '6' || protocol === 'tcp';
  const [from, to] = [entry.at(names.from), entry.at(names.to)];
  const ranged = from.present() === false && to.present() === false ? false : true;
  const [low, high] = [from.number(), to.number()];
  const within = low === undefined || high === undefined ? undefined : [22, 3389].some((port) => low <= port && port <= high);
  // Where all protocols are meant, ports have no meaning.
  const covers = ranged ? or(every, within) : true;
  const open = and(egress === undefined ? undefined : true, allows, worldwide, tcp, covers);
  return block.judge(open === undefined ? undefined : !open, 'not-worldwide', 'ports 22 and 3389 closed to the world');
}
