import { testRule } from '../../support/rule-cases';

testRule('OpensearchNodeToNodeEncryptionCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { NodeToNodeEncryptionOptions: { Enabled: true } }, expect: 'pass' },
    { name: 'the weak value', properties: { NodeToNodeEncryptionOptions: { Enabled: false } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { NodeToNodeEncryptionOptions: { Enabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { NodeToNodeEncryptionOptions: { Enabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { NodeToNodeEncryptionOptions: { Enabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
    { name: 'the other type, weak', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { NodeToNodeEncryptionOptions: { Enabled: false } } } } }, expect: 'fail' },
    { name: 'the other type, strong', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { NodeToNodeEncryptionOptions: { Enabled: true } } } } }, expect: 'pass' },
  ],
});
