import { testRule } from '../../support/rule-cases';

testRule('RedshiftClusterMaintenancesettingsCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { AllowVersionUpgrade: true }, expect: 'pass' },
    { name: 'the weak value', properties: { AllowVersionUpgrade: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { AllowVersionUpgrade: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { AllowVersionUpgrade: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { AllowVersionUpgrade: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_redshift_cluster: { subject: { allow_version_upgrade: true } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_redshift_cluster: { subject: { allow_version_upgrade: false } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_redshift_cluster: { subject: { } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { allow_version_upgrade: '${var.p}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { allow_version_upgrade: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
  ],
});
