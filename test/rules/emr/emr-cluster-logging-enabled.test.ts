import { testRule } from '../../support/rule-cases';

testRule('EmrClusterLoggingEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { LogUri: 's3://logs/' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { LogUri: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { LogUri: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { LogUri: { 'Fn::If': ['C', 's3://logs/', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { LogUri: { 'Fn::If': ['C', 's3://logs/', 's3://logs/'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_emr_cluster: { subject: { log_uri: 's3://logs/' } } } }, subject: 'aws_emr_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_emr_cluster: { subject: { log_uri: '' } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_emr_cluster: { subject: { } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_emr_cluster: { subject: { log_uri: '${var.p}' } } } }, subject: 'aws_emr_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_emr_cluster: { subject: { log_uri: '${var.p == "x" ? "s3://logs/" : ""}' } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
  ],
});
