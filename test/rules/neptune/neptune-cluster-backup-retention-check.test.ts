import { testRule } from '../../support/rule-cases';

testRule('NeptuneClusterBackupRetentionCheck', {
  cloudformation: [
    { name: 'a month', properties: { BackupRetentionPeriod: 35 }, expect: 'pass' },
    { name: 'a week', properties: { BackupRetentionPeriod: 7 }, expect: 'pass' },
    { name: 'six days', properties: { BackupRetentionPeriod: 6 }, expect: 'fail' },
    { name: 'one day', properties: { BackupRetentionPeriod: 1 }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { BackupRetentionPeriod: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { BackupRetentionPeriod: { 'Fn::If': ['C', 35, 6] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { BackupRetentionPeriod: { 'Fn::If': ['C', 35, 35] } } } } }, expect: 'pass' },
    { name: 'another parameter', properties: { BackupRetentionPeriod: 14 }, parameters: { NeptuneClusterBackupRetentionCheck: { minimumDays: 30 } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_neptune_cluster: { subject: { backup_retention_period: 35 } } } }, subject: 'aws_neptune_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_neptune_cluster: { subject: { backup_retention_period: 3 } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_neptune_cluster: { subject: { } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { backup_retention_period: '${var.p}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { backup_retention_period: '${var.p == "x" ? 35 : 3}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
  ],
});
