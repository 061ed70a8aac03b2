import { testRule } from '../../support/rule-cases';

testRule('RdsLoggingEnabled', {
  cloudformation: [
    { name: 'exported', properties: { EnableCloudwatchLogsExports: ['postgresql'] }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'an empty list', properties: { EnableCloudwatchLogsExports: [] }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { EnableCloudwatchLogsExports: ['audit'] } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableCloudwatchLogsExports: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableCloudwatchLogsExports: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, ['postgresql']] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { enabled_cloudwatch_logs_exports: ['postgresql'] } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { enabled_cloudwatch_logs_exports: [] } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { enabled_cloudwatch_logs_exports: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'strong (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { enabled_cloudwatch_logs_exports: ['postgresql'] } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'weak (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { enabled_cloudwatch_logs_exports: [] } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'argument omitted (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { enabled_cloudwatch_logs_exports: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
  ],
});
