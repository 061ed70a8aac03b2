import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudSearch domain answers HTTPS of TLS 1.2 alone',
  failure: 'CloudSearch domain answers clear text or old TLS',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'Queries and results are read on the way by whoever stands there.',
  fix: {
    cdk: 'enforce HTTPS; CloudFormation has no resource for it',
    cloudformation: 'enforce HTTPS; CloudFormation has no resource for it',
    terraform: 'endpoint_options { enforce_https = true, tls_security_policy = "Policy-Min-TLS-1-2-2019-07" }',
  },
  equivalents: { checkov: ['CKV_AWS_220'] },
  catalogue: ['cloudsearch-tls'],
  references: ['https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html'],
  terraform: {
    aws_cloudsearch_domain: (domain) => all(domain.at('endpoint_options.0.enforce_https').orDefault(false).isTrue(), domain.at('endpoint_options.0.tls_security_policy').orDefault('Policy-Min-TLS-1-2-2019-07').equals('Policy-Min-TLS-1-2-2019-07')),
  },
});
