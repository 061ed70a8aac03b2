import { testRule } from '../../support/rule-cases';

testRule('KeyspacesTablePitrEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { PointInTimeRecoveryEnabled: true }, expect: 'pass' },
    { name: 'the weak value', properties: { PointInTimeRecoveryEnabled: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { PointInTimeRecoveryEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { PointInTimeRecoveryEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Cassandra::Table', Properties: { PointInTimeRecoveryEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_keyspaces_table: { subject: { point_in_time_recovery: [{ status: 'ENABLED' }] } } } }, subject: 'aws_keyspaces_table.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_keyspaces_table: { subject: { point_in_time_recovery: [{ status: 'DISABLED' }] } } } }, subject: 'aws_keyspaces_table.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_keyspaces_table: { subject: { } } } }, subject: 'aws_keyspaces_table.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_keyspaces_table: { subject: { point_in_time_recovery: [{ status: '${var.p}' }] } } } }, subject: 'aws_keyspaces_table.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_keyspaces_table: { subject: { point_in_time_recovery: [{ status: '${var.p == "x" ? "ENABLED" : "DISABLED"}' }] } } } }, subject: 'aws_keyspaces_table.subject', expect: 'fail' },
  ],
});
