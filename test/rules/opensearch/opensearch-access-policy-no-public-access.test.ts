import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'es:*', Resource: '*', ...changes });
const domain = (statement: unknown, more: object = {}) => ({ AccessPolicies: { Statement: [statement] }, ...more });
const role = { AWS: 'arn:aws:iam::111122223333:role/search' };
const tf = (statement: unknown) => JSON.stringify({ Statement: [statement] });

testRule('OpensearchAccessPolicyNoPublicAccess', {
  cloudformation: [
    { name: 'a role', properties: domain(allow({ Principal: role })), expect: 'pass' },
    { name: 'everyone', properties: domain(allow()), expect: 'fail', findings: ['Statement[0]'] },
    { name: 'everyone of an office', properties: domain(allow({ Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })), expect: 'pass' },
    { name: 'everyone of the internet', properties: domain(allow({ Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } } })), expect: 'fail' },
    { name: 'everyone in a network', properties: domain(allow(), { VPCOptions: { SubnetIds: ['subnet-1'] } }), expect: 'pass' },
    { name: 'everyone whom the domain itself knows', properties: domain(allow(), { AdvancedSecurityOptions: { Enabled: true } }), expect: 'pass' },
    { name: 'no policy', properties: {}, expect: 'not-applicable' },
    { name: 'a policy known later', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { AccessPolicies: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'everyone, under the old name', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: domain(allow()) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a role', properties: { access_policies: tf(allow({ Principal: role })) }, expect: 'pass' },
    { name: 'everyone', properties: { access_policies: tf(allow()) }, expect: 'fail' },
    { name: 'everyone in a network', properties: { access_policies: tf(allow()), vpc_options: { subnet_ids: ['subnet-1'] } }, expect: 'pass' },
    { name: 'no policy', properties: {}, expect: 'not-applicable' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { access_policies: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'everyone, by a policy of its own', config: { resource: { aws_opensearch_domain: { d: { domain_name: 'd' } }, aws_opensearch_domain_policy: { subject: { domain_name: '${aws_opensearch_domain.d.domain_name}', access_policies: tf(allow()) } } } }, subject: 'aws_opensearch_domain_policy.subject', expect: 'fail' },
    { name: 'everyone whom the domain itself knows, by a policy of its own', config: { resource: { aws_opensearch_domain: { d: { domain_name: 'd', advanced_security_options: { enabled: true } } }, aws_opensearch_domain_policy: { subject: { domain_name: '${aws_opensearch_domain.d.domain_name}', access_policies: tf(allow()) } } } }, subject: 'aws_opensearch_domain_policy.subject', expect: 'pass' },
  ],
});
