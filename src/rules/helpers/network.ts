import { arePieces, areWorldwide, isWorldwideList } from './address-blocks';
import { or } from './logic';
import { isWorldCidr } from '../../model/cidr';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

export { isWorldCidr };

const PROTOCOL_NAMES: Readonly<Record<string, string>> = { '-1': 'all', 'all': 'all', '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6' };

/** How a platform names the parts of a rule. Terraform has a form with one block each, and one with lists. */
export interface TrafficNames { readonly protocol: string; readonly from: string; readonly to: string; readonly cidrs: readonly string[]; readonly prefixLists: readonly string[] }

const CLOUDFORMATION: TrafficNames = {
  protocol: 'IpProtocol', from: 'FromPort', to: 'ToPort', cidrs: ['CidrIp', 'CidrIpv6'], prefixLists: ['SourcePrefixListId', 'DestinationPrefixListId'],
};
/** `ingress` blocks and aws_security_group_rule. */
export const TERRAFORM_LISTS: TrafficNames = { protocol: 'protocol', from: 'from_port', to: 'to_port', cidrs: ['cidr_blocks', 'ipv6_cidr_blocks'], prefixLists: ['prefix_list_ids'] };
/** aws_vpc_security_group_ingress_rule. */
export const TERRAFORM_SINGLE: TrafficNames = { protocol: 'ip_protocol', from: 'from_port', to: 'to_port', cidrs: ['cidr_ipv4', 'cidr_ipv6'], prefixLists: ['prefix_list_id'] };

/** One ingress or egress rule of a security group, wherever it is written. */
export class TrafficRule {
  /** `owner` is the resource that holds the rule; `alike` are the rules that open the same ports beside it, itself among them. */
  constructor(public readonly value: Value, private readonly names: TrafficNames = CLOUDFORMATION, private readonly owner?: ResourceView, private readonly alike: readonly Value[] = [value]) {}

  /** `tcp`, `udp`, `icmp`, `all`, ... or undefined when undecided. Numbers become names. */
  public get protocol(): string | undefined {
    const text = this.value.at(this.names.protocol).text()?.toLowerCase();
    return text === undefined ? undefined : PROTOCOL_NAMES[text] ?? text;
  }

  /** Whether the other side is the whole internet, in IPv4 or IPv6. */
  public get worldwide(): boolean | undefined {
    const own = this.blocksOf(this.value);
    // The blocks of one rule count together, and so do the pieces in which rules open the same; one that opens it all stands for itself.
    const pieces = this.alike.map((rule) => this.blocksOf(rule)).filter((blocks) => areWorldwide(blocks) !== true);
    return or(areWorldwide(own), arePieces(own, pieces.flat()), ...this.prefixLists.map((list) => isWorldwideList(this.owner, list)));
  }

  private blocksOf(rule: Value): Value[] {
    return this.names.cidrs.flatMap((key) => rule.at(key).items() ?? [rule.at(key)]);
  }

  /** What is written as the other side, for evidence: what is the whole internet before anything else. */
  public get source(): Value {
    const places = this.names.cidrs.flatMap((key) => this.value.at(key).items() ?? [this.value.at(key)]).filter((place) => place.present() !== false);
    return places.find((cidr) => { const text = cidr.text(); return text !== undefined && isWorldCidr(text); }) ?? places[0] ?? this.prefixLists[0] ?? this.value.at(this.names.cidrs[0]);
  }

  private get prefixLists(): Value[] {
    return this.names.prefixLists.flatMap((key) => this.value.at(key).items() ?? [this.value.at(key)]).filter((list) => list.present() !== false);
  }

  /** The port range for a protocol; everything for protocol `all`. */
  public get ports(): { from: number; to: number } | undefined {
    const protocol = this.protocol;
    if (protocol === 'all') { return { from: 0, to: 65535 }; }
    if (protocol === undefined) { return undefined; }
    // EC2 opens all ports of a protocol that is neither TCP, UDP nor ICMP; -1 stands for all.
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-securitygroup-ingress.html
    if (protocol !== 'tcp' && protocol !== 'udp') { return protocol.startsWith('icmp') ? { from: -1, to: -1 } : { from: 0, to: 65535 }; }
    const from = this.portOf(this.names.from, 0);
    const to = this.portOf(this.names.to, 65535);
    return from === undefined || to === undefined ? undefined : { from: from === -1 ? 0 : from, to: to === -1 ? 65535 : to };
  }

  /** Whether the rule lets a port through by TCP or UDP. */
  public includesPort(port: number, protocol: 'tcp' | 'udp' = 'tcp'): boolean | undefined {
    const own = this.protocol;
    if (own !== undefined && own !== 'all' && own !== protocol) { return false; }
    const ports = this.ports;
    if (ports === undefined || own === undefined) { return undefined; }
    return ports.from <= port && port <= ports.to;
  }

  private portOf(key: string, whenAbsent: number): number | undefined {
    const value = this.value.at(key);
    return value.present() === false ? whenAbsent : value.number();
  }
}
