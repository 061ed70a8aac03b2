import { testRule } from '../../support/rule-cases';

testRule('RdsInstancePublicAccessCheck', {
  // Who names a subnet group at deploy time names one of his own.
  beyondDoubt: ['DBSubnetGroupName'],
  cloudformation: [
    { name: 'private', properties: { PubliclyAccessible: false }, expect: 'pass' },
    { name: 'public', properties: { PubliclyAccessible: true }, expect: 'fail', pointer: '/Resources/Subject/Properties/PubliclyAccessible' },
    { name: 'omitted, with a subnet group, as the CDK writes it', properties: { DBSubnetGroupName: { Ref: 'G' } }, expect: 'pass' },
    { name: 'omitted, in the default VPC', properties: {}, expect: 'fail' },
    { name: 'omitted, in a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'pass' },
    { name: 'public, in a cluster', properties: { DBClusterIdentifier: 'c', PubliclyAccessible: 'true' }, expect: 'fail' },
    { name: 'an Aurora cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'not-applicable' },
    { name: 'a public Multi-AZ cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { PubliclyAccessible: true } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'public in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: { 'Fn::If': ['Dev', true, false] } } } } }, expect: 'fail' },
    { name: 'a Multi-AZ cluster that does not say, in the default VPC', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'postgres', DBClusterInstanceClass: 'db.m6gd.large' } } } }, expect: 'fail' },
    { name: 'a Multi-AZ cluster that does not say, in a subnet group', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'postgres', DBClusterInstanceClass: 'db.m6gd.large', DBSubnetGroupName: 'ours' } } } }, expect: 'pass' },
    { name: 'omitted, in the default subnet group', properties: { DBSubnetGroupName: 'default' }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { publicly_accessible: false } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { publicly_accessible: true } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { publicly_accessible: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { publicly_accessible: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'strong (aws_rds_cluster_instance)', config: { resource: { aws_rds_cluster_instance: { subject: { publicly_accessible: false } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'pass' },
    { name: 'weak (aws_rds_cluster_instance)', config: { resource: { aws_rds_cluster_instance: { subject: { publicly_accessible: true } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'fail' },
    { name: 'argument omitted (aws_rds_cluster_instance)', config: { resource: { aws_rds_cluster_instance: { subject: { } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_rds_cluster_instance)', config: { variable: { p: {} }, resource: { aws_rds_cluster_instance: { subject: { publicly_accessible: '${var.p}' } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_rds_cluster_instance)', config: { variable: { p: {} }, resource: { aws_rds_cluster_instance: { subject: { publicly_accessible: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'fail' },
    { name: 'a Multi-AZ cluster in the default VPC', config: { resource: { aws_rds_cluster: { subject: { db_cluster_instance_class: 'db.m6gd.large' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a Multi-AZ cluster in a subnet group', config: { resource: { aws_rds_cluster: { subject: { db_cluster_instance_class: 'db.m6gd.large', db_subnet_group_name: 'ours' } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'an Aurora cluster, whose instances are judged', config: { resource: { aws_rds_cluster: { subject: {} } } }, subject: 'aws_rds_cluster.subject', expect: 'not-applicable' },
  ],
});
