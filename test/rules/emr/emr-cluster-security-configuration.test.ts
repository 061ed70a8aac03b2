import { testRule } from '../../support/rule-cases';

testRule('EmrClusterSecurityConfiguration', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { SecurityConfiguration: 'sc' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { SecurityConfiguration: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { SecurityConfiguration: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { SecurityConfiguration: { 'Fn::If': ['C', 'sc', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { SecurityConfiguration: { 'Fn::If': ['C', 'sc', 'sc'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_emr_cluster: { subject: { security_configuration: 'sc' } } } }, subject: 'aws_emr_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_emr_cluster: { subject: { security_configuration: '' } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_emr_cluster: { subject: { } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_emr_cluster: { subject: { security_configuration: '${var.p}' } } } }, subject: 'aws_emr_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_emr_cluster: { subject: { security_configuration: '${var.p == "x" ? "sc" : ""}' } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
  ],
});
