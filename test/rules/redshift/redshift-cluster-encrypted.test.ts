import { testRule } from '../../support/rule-cases';

testRule('RedshiftClusterEncrypted', {
  cloudformation: [
    { name: 'the strong value', properties: { Encrypted: true }, expect: 'pass' },
    { name: 'the weak value', properties: { Encrypted: false }, expect: 'fail' },
    { name: 'property omitted: Redshift encrypts by itself', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { Encrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { Encrypted: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { Encrypted: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_redshift_cluster: { subject: { encrypted: true } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_redshift_cluster: { subject: { encrypted: false } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_redshift_cluster: { subject: { } } } }, subject: 'aws_redshift_cluster.subject', expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { encrypted: '${var.p}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
  ],
});
