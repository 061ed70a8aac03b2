import { testRule } from '../../support/rule-cases';

testRule('RdsInstanceDeletionProtectionEnabled', {
  cloudformation: [
    { name: 'protected', properties: { DeletionProtection: true }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster without', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { DeletionProtection: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { DeletionProtection: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { deletion_protection: true } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { deletion_protection: false } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { deletion_protection: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { deletion_protection: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'strong (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { deletion_protection: true } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'weak (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { deletion_protection: false } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'argument omitted (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { deletion_protection: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { deletion_protection: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
  ],
});
