import { testRule } from '../../support/rule-cases';

const cluster = (instances: number, more: object = {}) => ({ Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: more }, ...Object.fromEntries(Array.from({ length: instances }, (_, index) => [`I${index}`, { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { Ref: 'Subject' } } }])) } });

testRule('RdsMultiAzSupport', {
  cloudformation: [
    { name: 'a standby', properties: { MultiAZ: true }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'none', properties: { MultiAZ: false }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster of two', template: cluster(2), expect: 'pass' },
    { name: 'a cluster of one', template: cluster(1), expect: 'fail' },
    { name: 'a cluster of none', template: cluster(0), expect: 'fail' },
    { name: 'a Multi-AZ cluster', template: cluster(0, { DBClusterInstanceClass: 'db.m6gd.large' }), expect: 'pass' },
    { name: 'the second instance stands in another stack', template: [{ ...cluster(1), Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'cluster' } } } }, { Resources: { I: { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { 'Fn::ImportValue': 'cluster' } } } } }], expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MultiAZ: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MultiAZ: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
    { name: 'Aurora Serverless v1', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { EngineMode: 'serverless' } } } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { multi_az: true } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { multi_az: false } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { multi_az: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { multi_az: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a cluster of two', config: { resource: { aws_rds_cluster: { subject: {} }, aws_rds_cluster_instance: { a: { cluster_identifier: '${aws_rds_cluster.subject.id}' }, b: { cluster_identifier: '${aws_rds_cluster.subject.id}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'a cluster of one', config: { resource: { aws_rds_cluster: { subject: {} }, aws_rds_cluster_instance: { a: { cluster_identifier: '${aws_rds_cluster.subject.id}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'instances in a loop', config: { resource: { aws_rds_cluster: { subject: {} }, aws_rds_cluster_instance: { a: { count: 2, cluster_identifier: '${aws_rds_cluster.subject.id}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'instances in a loop of unknown length', config: { variable: { n: {} }, resource: { aws_rds_cluster: { subject: {} }, aws_rds_cluster_instance: { a: { count: '${var.n}', cluster_identifier: '${aws_rds_cluster.subject.id}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'Aurora Serverless v1', config: { resource: { aws_rds_cluster: { subject: { engine_mode: 'serverless' } } } }, subject: 'aws_rds_cluster.subject', expect: 'not-applicable' },
  ],
});
