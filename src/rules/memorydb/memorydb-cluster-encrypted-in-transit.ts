import { defineRule } from '../rule';

export default defineRule({
  title: 'MemoryDB cluster is encrypted in transit',
  failure: 'In-memory database speaks clear text',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Whoever listens in the network reads keys, values and passwords.',
  fix: {
    cdk: 'tlsEnabled: true on memorydb.CfnCluster',
    cloudformation: 'TLSEnabled: true, or nothing',
    terraform: 'tls_enabled = true, or nothing',
  },
  equivalents: { checkov: ['CKV_AWS_202'] },
  catalogue: ['memorydb-encryption'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html'],
  cloudformation: {
    'AWS::MemoryDB::Cluster': (resource) => resource.at('TLSEnabled').orDefault(true).isTrue(),
  },
  terraform: {
    aws_memorydb_cluster: (resource) => resource.at('tls_enabled').orDefault(true).isTrue(),
  },
});
