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
  terraform: [
    { name: 'strong', config: { resource: { aws_opensearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: true }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_opensearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: false }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_opensearch_domain: { subject: { } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: '${var.p}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'strong (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: true }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'weak (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: false }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_elasticsearch_domain)', config: { variable: { p: {} }, resource: { aws_elasticsearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: '${var.p}' }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_elasticsearch_domain)', config: { variable: { p: {} }, resource: { aws_elasticsearch_domain: { subject: { domain_endpoint_options: [{ enforce_https: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'a block that says nothing of it', config: { resource: { aws_opensearch_domain: { subject: { domain_endpoint_options: { tls_security_policy: 'Policy-Min-TLS-1-2-PFS-2023-10' } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
  ],
});
