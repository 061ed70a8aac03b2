import { testRule } from '../../support/rule-cases';

testRule('DaxEncryptionEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { SSESpecification: { SSEEnabled: true } }, expect: 'pass' },
    { name: 'the weak value', properties: { SSESpecification: { SSEEnabled: false } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DAX::Cluster', Properties: { SSESpecification: { SSEEnabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DAX::Cluster', Properties: { SSESpecification: { SSEEnabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DAX::Cluster', Properties: { SSESpecification: { SSEEnabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_dax_cluster: { subject: { server_side_encryption: [{ enabled: true }] } } } }, subject: 'aws_dax_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dax_cluster: { subject: { server_side_encryption: [{ enabled: false }] } } } }, subject: 'aws_dax_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dax_cluster: { subject: { } } } }, subject: 'aws_dax_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dax_cluster: { subject: { server_side_encryption: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_dax_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dax_cluster: { subject: { server_side_encryption: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_dax_cluster.subject', expect: 'fail' },
  ],
});
