import { testRule } from '../../support/rule-cases';

testRule('DocdbClusterEncrypted', {
  cloudformation: [
    { name: 'the strong value', properties: { StorageEncrypted: true }, expect: 'pass' },
    { name: 'the weak value', properties: { StorageEncrypted: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageEncrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageEncrypted: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageEncrypted: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
    { name: 'restored from a snapshot, which decides', properties: { SnapshotIdentifier: 's' }, expect: 'unknown' },
    { name: 'restored from a snapshot, with a key', properties: { SnapshotIdentifier: 's', KmsKeyId: 'alias/orders' }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_docdb_cluster: { subject: { storage_encrypted: true } } } }, subject: 'aws_docdb_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_docdb_cluster: { subject: { storage_encrypted: false } } } }, subject: 'aws_docdb_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_docdb_cluster: { subject: { } } } }, subject: 'aws_docdb_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_docdb_cluster: { subject: { storage_encrypted: '${var.p}' } } } }, subject: 'aws_docdb_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_docdb_cluster: { subject: { storage_encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_docdb_cluster.subject', expect: 'fail' },
    { name: 'restored from a snapshot, which decides', properties: { snapshot_identifier: 's' }, expect: 'unknown' },
  ],
});
