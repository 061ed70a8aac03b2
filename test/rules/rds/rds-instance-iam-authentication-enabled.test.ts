import { testRule } from '../../support/rule-cases';

testRule('RdsInstanceIamAuthenticationEnabled', {
  cloudformation: [
    { name: 'switched on', properties: { Engine: 'postgres', EnableIAMDatabaseAuthentication: true }, expect: 'pass' },
    { name: 'property omitted', properties: { Engine: 'postgres' }, expect: 'fail' },
    { name: 'a directory instead', properties: { Engine: 'postgres', Domain: 'd-1' }, expect: 'pass' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-postgresql' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableIAMDatabaseAuthentication: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableIAMDatabaseAuthentication: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { engine: 'postgres', iam_database_authentication_enabled: true } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { engine: 'postgres', iam_database_authentication_enabled: false } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { engine: 'postgres' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { engine: 'postgres', iam_database_authentication_enabled: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { engine: 'postgres', iam_database_authentication_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'strong (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { iam_database_authentication_enabled: true } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'weak (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { iam_database_authentication_enabled: false } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'argument omitted (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { iam_database_authentication_enabled: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { iam_database_authentication_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
  ],
});
