import { aws_ec2 as ec2 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import securityGroupDefaults from '../../../defaults/ec2/security-group';
import { refuseSensitivePorts } from '../../../defaults/sensitive-ports';
import { withDefaults } from '../../defaults/apply';

/** What `SecureSecurityGroup` takes: the properties of `ec2.SecurityGroup`. */
export interface SecureSecurityGroupProps extends ec2.SecurityGroupProps {}

/**
 * A security group that lets nothing out unless told, and refuses to open a port of administration or of a database to
 * the whole internet.
 *
 * Bears on CC6.6. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export class SecureSecurityGroup extends ec2.SecurityGroup {
  /** Makes the security group. Every property of `ec2.SecurityGroup` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureSecurityGroupProps) {
    super(scope, id, withDefaults(securityGroupDefaults, props, { scope, id }));
  }

  /**
   * Admits traffic from a peer.
   *
   * Throws when that opens a port of administration or of a database to every address, in IPv4 or IPv6.
   */
  public addIngressRule(peer: ec2.IPeer, connection: ec2.Port, description?: string, remoteRule?: boolean): void {
    const rule = peer.toIngressRuleConfig() as { cidrIp?: unknown; cidrIpv6?: unknown };
    if (rule.cidrIp === '0.0.0.0/0' || rule.cidrIpv6 === '::/0') {
      const { ipProtocol, fromPort, toPort } = connection.toRuleJson() as { ipProtocol?: unknown; fromPort?: unknown; toPort?: unknown };
      refuseSensitivePorts(this.node.path, ipProtocol, fromPort, toPort);
    }
    super.addIngressRule(peer, connection, description, remoteRule);
  }
}
