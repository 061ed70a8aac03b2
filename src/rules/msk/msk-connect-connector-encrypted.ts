import { defineRule } from '../rule';

export default defineRule({
  title: 'Kafka connector speaks TLS',
  failure: 'Traffic of the connector is not encrypted',
  control: 'TLS-04',
  severity: 'error',
  rationale: 'Messages are read on the way by whoever stands there.',
  fix: {
    cdk: 'kafkaClusterEncryptionInTransit: { encryptionType: "TLS" }',
    cloudformation: 'KafkaClusterEncryptionInTransit: { EncryptionType: TLS }',
    terraform: 'kafka_cluster_encryption_in_transit { encryption_type = "TLS" }',
  },
  equivalents: { awsConfig: ['msk-connect-connector-encrypted'], securityHub: ['MSK.3'] },
  catalogue: ['msk-in-transit'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/mkc-encryption-in-transit.html'],
  cloudformation: {
    'AWS::KafkaConnect::Connector': (resource) => resource.at('KafkaClusterEncryptionInTransit.EncryptionType').orDefault('PLAINTEXT').equals('TLS'),
  },
  terraform: {
    aws_mskconnect_connector: (resource) => resource.at('kafka_cluster_encryption_in_transit.0.encryption_type').orDefault('PLAINTEXT').equals('TLS'),
  },
});
