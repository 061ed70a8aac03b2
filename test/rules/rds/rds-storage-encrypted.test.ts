import { testRule } from '../../support/rule-cases';

testRule('RdsStorageEncrypted', {
  cloudformation: [
    { name: 'encrypted', properties: { StorageEncrypted: true }, expect: 'pass', pointer: '/Resources/Subject/Properties/StorageEncrypted' },
    { name: 'encrypted, written as text', properties: { StorageEncrypted: 'true' }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a key without encryption, which RDS does not take for encryption', properties: { KmsKeyId: 'arn' }, expect: 'fail' },
    { name: 'not encrypted', properties: { StorageEncrypted: false }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: { Ref: 'C' } }, expect: 'not-applicable' },
    { name: 'restored from a snapshot, whose encryption it takes over', properties: { DBSnapshotIdentifier: 'snap' }, expect: 'unknown' },
    { name: 'restored from a snapshot, and said to be encrypted', properties: { DBSnapshotIdentifier: 'snap', StorageEncrypted: true }, expect: 'pass' },
    { name: 'a read replica', properties: { SourceDBInstanceIdentifier: 'source' }, expect: 'unknown' },
    { name: 'a read replica of an encrypted instance of the template', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'S' } } }, S: { Type: 'AWS::RDS::DBInstance', Properties: { StorageEncrypted: true } } } }, expect: 'pass' },
    { name: 'a read replica of an unencrypted instance of the template', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'S' } } }, S: { Type: 'AWS::RDS::DBInstance' } } }, expect: 'fail' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { StorageEncrypted: true } } } }, expect: 'pass' },
    { name: 'a cluster without', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { StorageEncrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { StorageEncrypted: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
});
