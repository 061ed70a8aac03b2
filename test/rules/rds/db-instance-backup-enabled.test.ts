import { testRule } from '../../support/rule-cases';

testRule('DbInstanceBackupEnabled', {
  cloudformation: [
    { name: 'the longest there is', properties: { BackupRetentionPeriod: 35 }, expect: 'pass' },
    { name: 'exactly enough, written as text', properties: { BackupRetentionPeriod: '7' }, expect: 'pass' },
    { name: 'property omitted, which is one day', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: { BackupRetentionPeriod: 0 }, expect: 'fail' },
    { name: 'too short for the parameter', properties: { BackupRetentionPeriod: 14 }, parameters: { DbInstanceBackupEnabled: { minimumDays: 30 } }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a read replica', properties: { SourceDBInstanceIdentifier: 's' }, expect: 'not-applicable' },
    { name: 'a cluster by default', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'short in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: { 'Fn::If': ['Dev', 1, 35] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { backup_retention_period: 35 } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { backup_retention_period: 0 } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { backup_retention_period: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { backup_retention_period: '${var.p == "x" ? 35 : 0}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'strong (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { backup_retention_period: 35 } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'weak (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { backup_retention_period: 1 } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'argument omitted (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { backup_retention_period: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { backup_retention_period: '${var.p == "x" ? 35 : 1}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
  ],
});
