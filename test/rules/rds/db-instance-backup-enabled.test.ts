import { testRule } from '../../support/rule-cases';

testRule('DbInstanceBackupEnabled', {
  cloudformation: [
    { name: 'the longest there is', properties: { BackupRetentionPeriod: 35 }, expect: 'pass' },
    { name: 'exactly enough, written as text', properties: { BackupRetentionPeriod: '7' }, expect: 'pass' },
    { name: 'property omitted, which is one day', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: { BackupRetentionPeriod: 0 }, expect: 'fail' },
    { name: 'too short for the parameter', properties: { BackupRetentionPeriod: 14 }, parameters: { DbInstanceBackupEnabled: { minimumDays: 30 } }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a read replica', properties: { SourceDBInstanceIdentifier: 's' }, expect: 'not-applicable' },
    { name: 'a cluster by default', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'short in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: { 'Fn::If': ['Dev', 1, 35] } } } } }, expect: 'fail' },
  ],
});
