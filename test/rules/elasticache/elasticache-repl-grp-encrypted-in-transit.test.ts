import { testRule } from '../../support/rule-cases';

testRule('ElasticacheReplGrpEncryptedInTransit', {
  cloudformation: [
    { name: 'the strong value', properties: { TransitEncryptionEnabled: true }, expect: 'pass' },
    { name: 'the weak value', properties: { TransitEncryptionEnabled: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { TransitEncryptionEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { TransitEncryptionEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { TransitEncryptionEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
});
