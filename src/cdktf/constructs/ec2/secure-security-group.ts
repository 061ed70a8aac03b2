import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule, type VpcSecurityGroupEgressRuleConfig } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule, type VpcSecurityGroupIngressRuleConfig } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { Construct } from 'constructs';
import { refuseSensitivePorts } from '../../../defaults/sensitive-ports';
import { closedSecurityGroup } from '../../closed-security-group';
import { noteConstruct } from '../../ledger';

/** A security group as other constructs need it: a `SecurityGroup` of the provider, or `{ id }`. */
export interface SecurityGroupReference { readonly id: string }

/** Traffic from one security group to another. */
export interface TrafficProps {
  /** Who opens the connection. */
  readonly from: SecurityGroupReference;
  /** Who answers. */
  readonly to: SecurityGroupReference;
  /** The port that answers. */
  readonly port: number;
  /**
   * `tcp` or `udp`.
   *
   * @default 'tcp'
   */
  readonly ipProtocol?: string;
  /** What the traffic is for. */
  readonly description: string;
}

/**
 * A security group that lets nothing in or out unless told, and refuses to open a port of administration or of a database to
 * the whole internet.
 *
 * Bears on CC6.6. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export class SecureSecurityGroup extends Construct {
  /** Lets one security group call another on a port: a way out of the first, and a way into the second. */
  public static allow(scope: Construct, id: string, { from, to, port, ipProtocol = 'tcp', description }: TrafficProps): readonly [VpcSecurityGroupEgressRule, VpcSecurityGroupIngressRule] {
    const traffic = { ipProtocol, fromPort: port, toPort: port, description };
    return [
      new VpcSecurityGroupEgressRule(scope, `${id}Egress`, { ...traffic, securityGroupId: from.id, referencedSecurityGroupId: to.id }),
      new VpcSecurityGroupIngressRule(scope, `${id}Ingress`, { ...traffic, securityGroupId: to.id, referencedSecurityGroupId: from.id }),
    ];
  }

  public readonly securityGroup: SecurityGroup;
  /** Id of the security group. */
  public readonly securityGroupId: string;

  constructor(scope: Construct, id: string, props: Partial<SecurityGroupConfig> = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureSecurityGroup');
    this.securityGroup = closedSecurityGroup(this, props.vpcId, `Security group ${this.node.path}`, props);
    this.securityGroupId = this.securityGroup.id;
  }

  /**
   * Admits traffic: the arguments of `aws_vpc_security_group_ingress_rule` without the group.
   *
   * Throws when that opens a port of administration or of a database to every address, in IPv4 or IPv6.
   */
  public addIngressRule(id: string, rule: Omit<VpcSecurityGroupIngressRuleConfig, 'securityGroupId'>): VpcSecurityGroupIngressRule {
    if (rule.cidrIpv4 === '0.0.0.0/0' || rule.cidrIpv6 === '::/0') { refuseSensitivePorts(this.node.path, rule.ipProtocol, rule.fromPort, rule.toPort); }
    return new VpcSecurityGroupIngressRule(this, id, { ...rule, securityGroupId: this.securityGroupId });
  }

  /** Lets traffic out: the arguments of `aws_vpc_security_group_egress_rule` without the group. */
  public addEgressRule(id: string, rule: Omit<VpcSecurityGroupEgressRuleConfig, 'securityGroupId'>): VpcSecurityGroupEgressRule {
    return new VpcSecurityGroupEgressRule(this, id, { ...rule, securityGroupId: this.securityGroupId });
  }
}
