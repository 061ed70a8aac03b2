import { defineRule } from '../rule';

export default defineRule({
  title: 'OpenSearch domain decides access per index and field',
  failure: 'Whoever may call the search domain may read all of it',
  control: 'IAM-01',
  severity: 'warning',
  rationale: 'Without fine-grained access control everybody who reaches the domain reads every index.',
  fix: {
    cdk: 'fineGrainedAccessControl: { masterUserArn } (SecureSearchDomain does it by itself)',
    cloudformation: 'AdvancedSecurityOptions: { Enabled: true, ... }',
    terraform: 'advanced_security_options { enabled = true }',
  },
  equivalents: { awsConfig: ['opensearch-access-control-enabled'], securityHub: ['Opensearch.7'], checkov: ['CKV2_AWS_52'], prowler: ['opensearch_service_domains_access_control_enabled'] },
  catalogue: ['opensearch-fine-grained-access', 'opensearch-auth'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (resource) => resource.at('AdvancedSecurityOptions.Enabled').orDefault(false).isTrue(),
    'AWS::Elasticsearch::Domain': (resource) => resource.at('AdvancedSecurityOptions.Enabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_opensearch_domain: (resource) => resource.at('advanced_security_options.0.enabled').orDefault(false).isTrue(),
    aws_elasticsearch_domain: (resource) => resource.at('advanced_security_options.0.enabled').orDefault(false).isTrue(),
  },
});
