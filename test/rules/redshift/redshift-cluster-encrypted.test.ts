import { testRule } from '../../support/rule-cases';

testRule('RedshiftClusterEncrypted', {
  cloudformation: [
    { name: 'the strong value', properties: { Encrypted: true }, expect: 'pass' },
    { name: 'the weak value', properties: { Encrypted: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'unknown' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { Encrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { Encrypted: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { Encrypted: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
});
