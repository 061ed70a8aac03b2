import { testRule } from '../../support/rule-cases';

testRule('MskInClusterNodeRequireTls', {
  cloudformation: [
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: {} } } }, expect: 'pass' },
    { name: 'plain text as well', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS_PLAINTEXT' } } } } } }, expect: 'fail' },
    { name: 'plain between brokers', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EncryptionInfo: { EncryptionInTransit: { InCluster: false } } } } } }, expect: 'fail' },
    { name: 'TLS', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS', InCluster: true } } } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EncryptionInfo: { EncryptionInTransit: { ClientBroker: { Ref: 'P' } } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'argument omitted', config: { resource: { aws_msk_cluster: { subject: {} } } }, subject: 'aws_msk_cluster.subject', expect: 'pass' },
    { name: 'plain text', config: { resource: { aws_msk_cluster: { subject: { encryption_info: { encryption_in_transit: { client_broker: 'PLAINTEXT' } } } } } }, subject: 'aws_msk_cluster.subject', expect: 'fail' },
    { name: 'plain between brokers', config: { resource: { aws_msk_cluster: { subject: { encryption_info: [{ encryption_in_transit: [{ in_cluster: false }] }] } } } }, subject: 'aws_msk_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_msk_cluster: { subject: { encryption_info: { encryption_in_transit: { client_broker: '${var.p}' } } } } } }, subject: 'aws_msk_cluster.subject', expect: 'unknown' },
  ],
});
