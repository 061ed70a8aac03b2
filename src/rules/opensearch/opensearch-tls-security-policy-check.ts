import { defineRule } from '../rule';

const MODERN = ['Policy-Min-TLS-1-2-2019-07', 'Policy-Min-TLS-1-2-PFS-2023-10', 'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08'];

export default defineRule({
  title: 'OpenSearch domain speaks TLS 1.2 or newer',
  failure: 'Search domain still speaks TLS 1.0',
  control: 'TLS-02',
  severity: 'warning',
  rationale: 'TLS 1.0 and 1.1 are broken.',
  fix: {
    cdk: 'tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS (SecureSearchDomain does it by itself)',
    cloudformation: 'DomainEndpointOptions: { TLSSecurityPolicy: Policy-Min-TLS-1-2-PFS-2023-10 }',
    terraform: 'domain_endpoint_options { tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10" }',
  },
  equivalents: { checkov: ['CKV_AWS_228'], trivy: ['AWS-0126'] },
  catalogue: ['opensearch-node-to-node'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (resource) => resource.at('DomainEndpointOptions.TLSSecurityPolicy').orDefault('Policy-Min-TLS-1-0-2019-07').isOneOf(MODERN),
    'AWS::Elasticsearch::Domain': (resource) => resource.at('DomainEndpointOptions.TLSSecurityPolicy').orDefault('Policy-Min-TLS-1-0-2019-07').isOneOf(MODERN),
  },
  terraform: {
    aws_opensearch_domain: (domain) => domain.at('domain_endpoint_options.0.tls_security_policy').orDefault('Policy-Min-TLS-1-0-2019-07').isOneOf(MODERN),
    aws_elasticsearch_domain: (domain) => domain.at('domain_endpoint_options.0.tls_security_policy').orDefault('Policy-Min-TLS-1-0-2019-07').isOneOf(MODERN),
  },
});
