import { testRule } from '../../support/rule-cases';

testRule('QldbLedgerPermissionsMode', {
  cloudformation: [
    { name: 'the strong value', properties: { PermissionsMode: 'STANDARD' }, expect: 'pass' },
    { name: 'the weak value', properties: { PermissionsMode: 'ALLOW_ALL' }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::QLDB::Ledger', Properties: { PermissionsMode: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::QLDB::Ledger', Properties: { PermissionsMode: { 'Fn::If': ['C', 'STANDARD', 'ALLOW_ALL'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::QLDB::Ledger', Properties: { PermissionsMode: { 'Fn::If': ['C', 'STANDARD', 'STANDARD'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_qldb_ledger: { subject: { permissions_mode: 'STANDARD' } } } }, subject: 'aws_qldb_ledger.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_qldb_ledger: { subject: { permissions_mode: 'ALLOW_ALL' } } } }, subject: 'aws_qldb_ledger.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_qldb_ledger: { subject: { } } } }, subject: 'aws_qldb_ledger.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_qldb_ledger: { subject: { permissions_mode: '${var.p}' } } } }, subject: 'aws_qldb_ledger.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_qldb_ledger: { subject: { permissions_mode: '${var.p == "x" ? "STANDARD" : "ALLOW_ALL"}' } } } }, subject: 'aws_qldb_ledger.subject', expect: 'fail' },
  ],
});
