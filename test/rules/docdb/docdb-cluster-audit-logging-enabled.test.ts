import { testRule } from '../../support/rule-cases';

testRule('DocdbClusterAuditLoggingEnabled', {
  cloudformation: [
    { name: 'exported', properties: { EnableCloudwatchLogsExports: ['audit', 'profiler'] }, expect: 'pass' },
    { name: 'the profiler only', properties: { EnableCloudwatchLogsExports: ['profiler'] }, expect: 'fail' },
    { name: 'an empty list', properties: { EnableCloudwatchLogsExports: [] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { EnableCloudwatchLogsExports: [{ Ref: 'P' }] } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { EnableCloudwatchLogsExports: [{ 'Fn::If': ['C', 'audit', { Ref: 'AWS::NoValue' }] }] } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_docdb_cluster: { subject: { enabled_cloudwatch_logs_exports: ['audit'] } } } }, subject: 'aws_docdb_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_docdb_cluster: { subject: { enabled_cloudwatch_logs_exports: ['profiler'] } } } }, subject: 'aws_docdb_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_docdb_cluster: { subject: { } } } }, subject: 'aws_docdb_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_docdb_cluster: { subject: { enabled_cloudwatch_logs_exports: '${var.p}' } } } }, subject: 'aws_docdb_cluster.subject', expect: 'unknown' },
  ],
});
