import { testRule } from '../../support/rule-cases';

testRule('RedshiftClusterPublicAccessCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { PubliclyAccessible: false }, expect: 'pass' },
    { name: 'the weak value', properties: { PubliclyAccessible: true }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { PubliclyAccessible: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { PubliclyAccessible: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { PubliclyAccessible: { 'Fn::If': ['C', false, false] } } } } }, expect: 'pass' },
  ],
});
