import { testRule } from '../../support/rule-cases';

testRule('OpensearchAccessControlEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { AdvancedSecurityOptions: { Enabled: true } }, expect: 'pass' },
    { name: 'the weak value', properties: { AdvancedSecurityOptions: { Enabled: false } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { AdvancedSecurityOptions: { Enabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { AdvancedSecurityOptions: { Enabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { AdvancedSecurityOptions: { Enabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
    { name: 'a domain of Elasticsearch', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: { AdvancedSecurityOptions: { Enabled: true } } } } }, expect: 'pass' },
    { name: 'a domain of Elasticsearch without', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain' } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_opensearch_domain: { subject: { advanced_security_options: [{ enabled: true }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_opensearch_domain: { subject: { advanced_security_options: [{ enabled: false }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_opensearch_domain: { subject: { } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { advanced_security_options: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { advanced_security_options: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'by its older name', config: { resource: { aws_elasticsearch_domain: { subject: { advanced_security_options: { enabled: true } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'by its older name, without', config: { resource: { aws_elasticsearch_domain: { subject: {} } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
  ],
});
