import { testRule } from '../../support/rule-cases';

testRule('NeptuneClusterEncrypted', {
  cloudformation: [
    { name: 'encrypted', properties: { StorageEncrypted: true }, expect: 'pass' },
    { name: 'not encrypted', properties: { StorageEncrypted: false }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'restored from a snapshot, which decides', properties: { SnapshotIdentifier: 's' }, expect: 'unknown' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { StorageEncrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { StorageEncrypted: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'encrypted', properties: { storage_encrypted: true }, expect: 'pass' },
    { name: 'not encrypted', properties: { storage_encrypted: false }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'restored from a snapshot, which decides', properties: { snapshot_identifier: 's' }, expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { storage_encrypted: '${var.p}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { storage_encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
  ],
});
