import { eachIngress, eachTerraformIngress } from '../helpers/ingress';
import { and, or } from '../helpers/logic';
import type { TrafficRule } from '../helpers/network';
import { defineRule } from '../rule';

const EXPECTED = 'no sensitive port open to the world';

export default defineRule({
  title: 'Security group keeps databases, caches, file shares and consoles closed to the world',
  failure: 'A port that no outsider needs is open to the world',
  control: 'NET-02',
  severity: 'error',
  rationale: 'Databases, caches and file shares are scanned for all day, and many of them trust whoever connects.',
  fix: { cdk: 'group.connections.allowFrom(otherGroup, port), or ec2.Peer.ipv4(<your network>)', cloudformation: 'SourceSecurityGroupId, or CidrIp of your own network', terraform: 'source_security_group_id, or cidr_blocks of your own network' },
  equivalents: {},
  catalogue: ['sg-no-open-common-ports', 'rds-sg-no-public-db-port'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/restricted-common-ports.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19'],
  cloudformation: eachIngress(EXPECTED, opens),
  terraform: eachTerraformIngress(EXPECTED, opens),
});

/** Ports of services that face no user. SSH and RDP have rules of their own. */
const SENSITIVE: Readonly<Record<number, string>> = {
  20: 'FTP', 21: 'FTP', 23: 'Telnet', 25: 'SMTP', 110: 'POP3', 135: 'RPC', 137: 'NetBIOS', 139: 'NetBIOS', 143: 'IMAP', 445: 'SMB', 1433: 'SQL Server', 1434: 'SQL Server', 1521: 'Oracle',
  2049: 'NFS', 2379: 'etcd', 2483: 'Oracle', 3306: 'MySQL', 4333: 'mSQL', 5432: 'PostgreSQL', 5439: 'Redshift', 5500: 'VNC', 5601: 'OpenSearch Dashboards', 5900: 'VNC', 6379: 'Redis', 7000: 'Cassandra',
  9042: 'Cassandra', 9092: 'Kafka', 9200: 'OpenSearch', 9300: 'OpenSearch', 11211: 'Memcached', 27017: 'MongoDB', 27018: 'MongoDB',
};

function opens(rule: TrafficRule) {
  const answers = Object.entries(SENSITIVE).map(([port, name]) => ({ name: `${name} (${port})`, answer: rule.includesPort(Number(port)) }));
  const open = answers.filter(({ answer }) => answer === true);
  const what = open.length > 4 ? `${open.length} sensitive ports, ${open[0].name} among them` : open.map(({ name }) => name).join(', ') || 'sensitive ports';
  return { answer: and(rule.worldwide, or(...answers.map(({ answer }) => answer))), what };
}
