import { testRule } from '../../support/rule-cases';

testRule('MskConnectConnectorEncrypted', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::KafkaConnect::Connector', Properties: { KafkaClusterEncryptionInTransit: { EncryptionType: 'TLS' } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::KafkaConnect::Connector', Properties: { KafkaClusterEncryptionInTransit: { EncryptionType: 'PLAINTEXT' } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::KafkaConnect::Connector', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::KafkaConnect::Connector', Properties: { KafkaClusterEncryptionInTransit: { EncryptionType: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::KafkaConnect::Connector', Properties: { KafkaClusterEncryptionInTransit: { EncryptionType: { 'Fn::If': ['C', 'TLS', 'PLAINTEXT'] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::KafkaConnect::Connector', Properties: { KafkaClusterEncryptionInTransit: { EncryptionType: { 'Fn::If': ['C', 'TLS', 'TLS'] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_mskconnect_connector: { subject: { kafka_cluster_encryption_in_transit: [{ encryption_type: 'TLS' }] } } } }, subject: 'aws_mskconnect_connector.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_mskconnect_connector: { subject: { kafka_cluster_encryption_in_transit: [{ encryption_type: 'PLAINTEXT' }] } } } }, subject: 'aws_mskconnect_connector.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_mskconnect_connector: { subject: { } } } }, subject: 'aws_mskconnect_connector.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mskconnect_connector: { subject: { kafka_cluster_encryption_in_transit: [{ encryption_type: '${var.p}' }] } } } }, subject: 'aws_mskconnect_connector.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_mskconnect_connector: { subject: { kafka_cluster_encryption_in_transit: [{ encryption_type: '${var.p == "x" ? "TLS" : "PLAINTEXT"}' }] } } } }, subject: 'aws_mskconnect_connector.subject', expect: 'fail' },
  ],
});
