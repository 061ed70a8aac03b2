import { testRule } from '../../support/rule-cases';

testRule('NeptuneClusterCloudwatchLogExportEnabled', {
  cloudformation: [
    { name: 'exported', properties: { EnableCloudwatchLogsExports: ['slowquery', 'audit'] }, expect: 'pass' },
    { name: 'slow queries only', properties: { EnableCloudwatchLogsExports: ['slowquery'] }, expect: 'fail' },
    { name: 'an empty list', properties: { EnableCloudwatchLogsExports: [] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { EnableCloudwatchLogsExports: [{ Ref: 'P' }] } } } }, expect: 'unknown' },
    { name: 'the list is known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { EnableCloudwatchLogsExports: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { EnableCloudwatchLogsExports: [{ 'Fn::If': ['C', 'audit', { Ref: 'AWS::NoValue' }] }] } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'exported', properties: { enable_cloudwatch_logs_exports: ['audit'] }, expect: 'pass' },
    { name: 'slow queries only', properties: { enable_cloudwatch_logs_exports: ['slowquery'] }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { enable_cloudwatch_logs_exports: '${var.p}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'unknown' },
  ],
});
