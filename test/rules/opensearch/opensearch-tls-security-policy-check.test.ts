import { testRule } from '../../support/rule-cases';

testRule('OpensearchTlsSecurityPolicyCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' } }, expect: 'pass' },
    { name: 'the weak value', properties: { DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainEndpointOptions: { TLSSecurityPolicy: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainEndpointOptions: { TLSSecurityPolicy: { 'Fn::If': ['C', 'Policy-Min-TLS-1-2-PFS-2023-10', 'Policy-Min-TLS-1-0-2019-07'] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainEndpointOptions: { TLSSecurityPolicy: { 'Fn::If': ['C', 'Policy-Min-TLS-1-2-PFS-2023-10', 'Policy-Min-TLS-1-2-PFS-2023-10'] } } } } } }, expect: 'pass' },
    { name: 'the other type, weak', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' } } } } }, expect: 'fail' },
    { name: 'the other type, strong', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { DomainEndpointOptions: { TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' } } } } }, expect: 'pass' },
  ],
});
