import { defineRule } from '../rule';

export default defineRule({
  title: 'OpenSearch domain refuses plain HTTP',
  failure: 'Search domain answers plain HTTP',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Queries and answers can be read and changed on the way.',
  fix: {
    cdk: 'enforceHttps: true (SecureSearchDomain does it by itself)',
    cloudformation: 'DomainEndpointOptions: { EnforceHTTPS: true }',
    terraform: 'domain_endpoint_options { enforce_https = true }',
  },
  equivalents: {
    awsConfig: ['opensearch-https-required'], checkov: ['CKV_AWS_83'], trivy: ['AWS-0046'],
    prowler: ['opensearch_service_domains_https_communications_enforced'],
  },
  catalogue: ['opensearch-node-to-node'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (resource) => resource.at('DomainEndpointOptions.EnforceHTTPS').orDefault(false).isTrue(),
    'AWS::Elasticsearch::Domain': (resource) => resource.at('DomainEndpointOptions.EnforceHTTPS').orDefault(false).isTrue(),
  },
  terraform: {
    // Inside the block the provider's default is true; without the block it is AWS's false.
    aws_opensearch_domain: (resource) => resource.at('domain_endpoint_options.0.enforce_https').orDefault(resource.at('domain_endpoint_options').present() === true).isTrue(),
    aws_elasticsearch_domain: (resource) => resource.at('domain_endpoint_options.0.enforce_https').orDefault(resource.at('domain_endpoint_options').present() === true).isTrue(),
  },
});
