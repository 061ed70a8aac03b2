import { testRule } from '../../support/rule-cases';

testRule('OpensearchAutoSoftwareUpdate', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: true } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: false } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_opensearch_domain: { subject: { software_update_options: [{ auto_software_update_enabled: true }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_opensearch_domain: { subject: { software_update_options: [{ auto_software_update_enabled: false }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_opensearch_domain: { subject: { } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { software_update_options: [{ auto_software_update_enabled: '${var.p}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { software_update_options: [{ auto_software_update_enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
  ],
});
