import { testRule } from '../../support/rule-cases';

testRule('OpensearchHttpsRequired', {
  cloudformation: [
    { name: 'the strong value', properties: { DomainEndpointOptions: { EnforceHTTPS: true } }, expect: 'pass' },
    { name: 'the weak value', properties: { DomainEndpointOptions: { EnforceHTTPS: false } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainEndpointOptions: { EnforceHTTPS: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainEndpointOptions: { EnforceHTTPS: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainEndpointOptions: { EnforceHTTPS: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
    { name: 'the other type, weak', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { DomainEndpointOptions: { EnforceHTTPS: false } } } } }, expect: 'fail' },
    { name: 'the other type, strong', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { DomainEndpointOptions: { EnforceHTTPS: true } } } } }, expect: 'pass' },
  ],
});
