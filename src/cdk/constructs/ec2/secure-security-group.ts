import { aws_ec2 as ec2 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import securityGroupDefaults from '../../../defaults/ec2/security-group';
import { withDefaults } from '../../defaults/apply';

/** Ports by which machines and databases are administered. */
const SENSITIVE: Readonly<Record<number, string>> = {
  22: 'SSH', 3389: 'RDP', 5985: 'WinRM', 5986: 'WinRM', 445: 'SMB', 1433: 'SQL Server', 1521: 'Oracle', 3306: 'MySQL', 5432: 'PostgreSQL', 5439: 'Redshift', 6379: 'Redis', 9200: 'OpenSearch', 11211: 'Memcached', 27017: 'MongoDB',
};

/**
 * A security group that lets nothing out unless told, and refuses to open a port of administration or of a database to
 * the whole internet.
 *
 * Bears on CC6.6. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export class SecureSecurityGroup extends ec2.SecurityGroup {
  /** Makes the security group. Every property of `ec2.SecurityGroup` can be given, and wins. */
  constructor(scope: Construct, id: string, props: ec2.SecurityGroupProps) {
    super(scope, id, withDefaults(securityGroupDefaults, props, { scope, id }));
  }

  /**
   * Admits traffic from a peer.
   *
   * Throws when that opens a port of administration or of a database to every address, in IPv4 or IPv6.
   */
  public addIngressRule(peer: ec2.IPeer, connection: ec2.Port, description?: string, remoteRule?: boolean): void {
    const rule = peer.toIngressRuleConfig() as { cidrIp?: unknown; cidrIpv6?: unknown };
    if (rule.cidrIp === '0.0.0.0/0' || rule.cidrIpv6 === '::/0') { this.refuseSensitive(connection); }
    super.addIngressRule(peer, connection, description, remoteRule);
  }

  private refuseSensitive(connection: ec2.Port): void {
    const { ipProtocol, fromPort, toPort } = connection.toRuleJson() as { ipProtocol?: unknown; fromPort?: unknown; toPort?: unknown };
    if (!['tcp', 'udp', '-1', '6', '17'].includes(String(ipProtocol))) { return; }
    const all = ipProtocol === '-1' || typeof fromPort !== 'number' || typeof toPort !== 'number';
    const hit = Object.entries(SENSITIVE).filter(([port]) => all || (Number(port) >= fromPort && Number(port) <= toPort));
    if (hit.length === 0) { return; }
    throw new Error(`cdk-soc2: ${this.node.path} would open ${hit.map(([port, name]) => `port ${port} (${name})`).join(', ')} to the whole internet. Name the addresses or the security group that need it, or use Session Manager`);
  }
}
