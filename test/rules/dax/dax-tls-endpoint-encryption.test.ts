import { testRule } from '../../support/rule-cases';

testRule('DaxTlsEndpointEncryption', {
  cloudformation: [
    { name: 'the strong value', properties: { ClusterEndpointEncryptionType: 'TLS' }, expect: 'pass' },
    { name: 'the weak value', properties: { ClusterEndpointEncryptionType: 'NONE' }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DAX::Cluster', Properties: { ClusterEndpointEncryptionType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DAX::Cluster', Properties: { ClusterEndpointEncryptionType: { 'Fn::If': ['C', 'TLS', 'NONE'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DAX::Cluster', Properties: { ClusterEndpointEncryptionType: { 'Fn::If': ['C', 'TLS', 'TLS'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_dax_cluster: { subject: { cluster_endpoint_encryption_type: 'TLS' } } } }, subject: 'aws_dax_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dax_cluster: { subject: { cluster_endpoint_encryption_type: 'NONE' } } } }, subject: 'aws_dax_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dax_cluster: { subject: { } } } }, subject: 'aws_dax_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dax_cluster: { subject: { cluster_endpoint_encryption_type: '${var.p}' } } } }, subject: 'aws_dax_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dax_cluster: { subject: { cluster_endpoint_encryption_type: '${var.p == "x" ? "TLS" : "NONE"}' } } } }, subject: 'aws_dax_cluster.subject', expect: 'fail' },
  ],
});
