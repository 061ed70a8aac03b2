import { testRule } from '../../support/rule-cases';

testRule('DocdbClusterEncrypted', {
  cloudformation: [
    { name: 'the strong value', properties: { StorageEncrypted: true }, expect: 'pass' },
    { name: 'the weak value', properties: { StorageEncrypted: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageEncrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageEncrypted: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DocDB::DBCluster', Properties: { StorageEncrypted: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
});
