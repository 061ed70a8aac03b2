/** Ports by which machines and databases are administered. */
const SENSITIVE: Readonly<Record<number, string>> = {
  22: 'SSH', 3389: 'RDP', 5985: 'WinRM', 5986: 'WinRM', 445: 'SMB', 1433: 'SQL Server', 1521: 'Oracle', 3306: 'MySQL', 5432: 'PostgreSQL', 5439: 'Redshift', 6379: 'Redis', 9200: 'OpenSearch', 11211: 'Memcached', 27017: 'MongoDB',
};

/** Throws when traffic from every address would reach a port of administration or of a database. Ports that are not known are all ports. */
export function refuseSensitivePorts(group: string, protocol: unknown, fromPort: unknown, toPort: unknown): void {
  if (!['tcp', 'udp', '-1', '6', '17'].includes(String(protocol))) { return; }
  const all = String(protocol) === '-1' || typeof fromPort !== 'number' || typeof toPort !== 'number';
  const hit = Object.entries(SENSITIVE).filter(([port]) => all || (Number(port) >= fromPort && Number(port) <= toPort));
  if (hit.length === 0) { return; }
  throw new Error(`cdk-soc2: ${group} would open ${hit.map(([port, name]) => `port ${port} (${name})`).join(', ')} to the whole internet. Name the addresses or the security group that need it, or use Session Manager`);
}
