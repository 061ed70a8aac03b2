import { any, notApplicable, type Outcome } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Access policy of a search domain names those it grants access to',
  failure: 'Anyone may search the domain',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A domain with a public endpoint and a policy for everyone answers every request of the internet.',
  fix: {
    cdk: 'accessPolicies with named principals, vpc, or fineGrainedAccessControl',
    cloudformation: 'AccessPolicies with a Principal that names roles, VPCOptions, or AdvancedSecurityOptions: { Enabled: true }',
    terraform: 'access_policies with named principals, vpc_options, or advanced_security_options with enabled = true',
  },
  equivalents: { prowler: ['opensearch_service_domains_not_publicly_accessible'] },
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
    // With fine-grained access control the domain itself asks who it is; in a VPC its security groups say who reaches it.
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
  ],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (domain) => judge(domain.at('AccessPolicies'), domain.at('AdvancedSecurityOptions.Enabled'), domain.at('VPCOptions')),
    'AWS::Elasticsearch::Domain': (domain) => judge(domain.at('AccessPolicies'), domain.at('AdvancedSecurityOptions.Enabled'), domain.at('VPCOptions')),
  },
  terraform: {
    aws_opensearch_domain: (domain) => judge(domain.at('access_policies').written, domain.at('advanced_security_options.0.enabled'), domain.at('vpc_options').written),
    aws_elasticsearch_domain: (domain) => judge(domain.at('access_policies').written, domain.at('advanced_security_options.0.enabled'), domain.at('vpc_options').written),
    aws_opensearch_domain_policy: (policy) => ofDomain(policy.at('access_policies'), policy.follow(policy.at('domain_name'), 'aws_opensearch_domain')),
    aws_elasticsearch_domain_policy: (policy) => ofDomain(policy.at('access_policies'), policy.follow(policy.at('domain_name'), 'aws_elasticsearch_domain')),
  },
});

function judge(policy: Value, fineGrained: Value, network: Value): Outcome {
  if (policy.present() === false) { return notApplicable('the domain holds no policy itself', policy.evidence('present')); }
  const judged = namesItsGrantees(PolicyDocument.of(policy));
  return judged.status === 'pass' ? judged : any(judged, fineGrained.orDefault(false).isTrue(), network.isPresent());
}

function ofDomain(policy: Value, domain: Value | undefined): Outcome {
  return domain === undefined ? namesItsGrantees(PolicyDocument.of(policy)) : judge(policy, domain.at('advanced_security_options.0.enabled'), domain.at('vpc_options').written);
}
