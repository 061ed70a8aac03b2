import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Kafka brokers and clients speak TLS alone',
  failure: 'Kafka traffic is not encrypted',
  control: 'TLS-04',
  severity: 'error',
  rationale: 'Messages are read on the way by whoever stands there.',
  fix: {
    cdk: 'encryptionInTransit: { clientBroker: "TLS", inCluster: true }',
    cloudformation: 'EncryptionInTransit: { ClientBroker: TLS, InCluster: true }',
    terraform: 'encryption_in_transit { client_broker = "TLS", in_cluster = true }',
  },
  equivalents: {
    awsConfig: ['msk-in-cluster-node-require-tls'], securityHub: ['MSK.1'], checkov: ['CKV_AWS_81'], trivy: ['AWS-0073'],
    prowler: ['kafka_cluster_in_transit_encryption_enabled'],
  },
  catalogue: ['msk-in-transit'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  cloudformation: {
    'AWS::MSK::Cluster': (cluster) => all(
      cluster.at('EncryptionInfo.EncryptionInTransit.ClientBroker').orDefault('TLS').equals('TLS'), cluster.at('EncryptionInfo.EncryptionInTransit.InCluster').orDefault(true).isTrue()),
  },
  terraform: {
    aws_msk_cluster: (cluster) => all(
      cluster.at('encryption_info.0.encryption_in_transit.0.client_broker').orDefault('TLS').equals('TLS'), cluster.at('encryption_info.0.encryption_in_transit.0.in_cluster').orDefault(true).isTrue()),
  },
});
