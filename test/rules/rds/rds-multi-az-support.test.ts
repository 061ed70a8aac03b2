import { testRule } from '../../support/rule-cases';

const cluster = (instances: number, more: object = {}) => ({ Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: more }, ...Object.fromEntries(Array.from({ length: instances }, (_, index) => [`I${index}`, { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { Ref: 'Subject' } } }])) } });

testRule('RdsMultiAzSupport', {
  cloudformation: [
    { name: 'a standby', properties: { MultiAZ: true }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'none', properties: { MultiAZ: false }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster of two', template: cluster(2), expect: 'pass' },
    { name: 'a cluster of one', template: cluster(1), expect: 'fail' },
    { name: 'a cluster of none', template: cluster(0), expect: 'fail' },
    { name: 'a Multi-AZ cluster', template: cluster(0, { DBClusterInstanceClass: 'db.m6gd.large' }), expect: 'pass' },
    { name: 'the second instance stands in another stack', template: [{ ...cluster(1), Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'cluster' } } } }, { Resources: { I: { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { 'Fn::ImportValue': 'cluster' } } } } }], expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MultiAZ: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MultiAZ: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
});
