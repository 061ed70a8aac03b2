import { testRule } from '../../support/rule-cases';

testRule('RedshiftBackupEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { AutomatedSnapshotRetentionPeriod: 35 }, expect: 'pass' },
    { name: 'one day', properties: { AutomatedSnapshotRetentionPeriod: 1 }, expect: 'fail' },
    { name: 'switched off', properties: { AutomatedSnapshotRetentionPeriod: 0 }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { AutomatedSnapshotRetentionPeriod: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { AutomatedSnapshotRetentionPeriod: { 'Fn::If': ['C', 35, 1] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { AutomatedSnapshotRetentionPeriod: { 'Fn::If': ['C', 35, 35] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_redshift_cluster: { subject: { automated_snapshot_retention_period: 35 } } } }, subject: 'aws_redshift_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_redshift_cluster: { subject: { automated_snapshot_retention_period: 1 } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_redshift_cluster: { subject: { } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { automated_snapshot_retention_period: '${var.p}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { automated_snapshot_retention_period: '${var.p == "x" ? 35 : 1}' } } } }, subject: 'aws_redshift_cluster.subject', expect: 'fail' },
  ],
});
