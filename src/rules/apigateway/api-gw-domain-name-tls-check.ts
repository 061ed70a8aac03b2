import { each, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Domain name of an API refuses TLS versions before 1.2',
  failure: 'Domain name of an API accepts outdated TLS versions',
  control: 'TLS-02',
  severity: 'warning',
  rationale: 'TLS 1.0 and 1.1 have known weaknesses that undo the encryption.',
  fix: { cdk: 'securityPolicy: apigateway.SecurityPolicy.TLS_1_2', cloudformation: 'SecurityPolicy: TLS_1_2', terraform: 'security_policy = "TLS_1_2"' },
  equivalents: { checkov: ['CKV_AWS_206'], trivy: ['AWS-0005'] },
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html'],
  cloudformation: {
    'AWS::ApiGateway::DomainName': (domain) => judge(domain.at('SecurityPolicy')),
    'AWS::ApiGatewayV2::DomainName': (domain) => {
      const configurations = domain.at('DomainNameConfigurations');
      const items = configurations.items();
      if (items === undefined) { return undecided('the configurations are known only at deploy time', configurations.evidence('readable')); }
      return items.length === 0 ? configurations.isPresent() : each(items, (_item, index) => `DomainNameConfigurations[${index}]`, (item) => judge(item.at('SecurityPolicy')));
    },
  },
  terraform: {
    aws_api_gateway_domain_name: (domain) => judge(domain.at('security_policy')),
    aws_apigatewayv2_domain_name: (domain) => judge(domain.at('domain_name_configuration.0.security_policy')),
  },
});

function judge(policy: Value): Outcome {
  // AWS documents no default, and it was not always the same.
  if (policy.present() === false) { return undecided('the security policy is not set, and AWS documents no default', policy.evidence('matches', 'TLS 1.2 or later')); }
  return policy.satisfies('a policy of TLS 1.2 or later', (text) => /^(TLS_1_2|SecurityPolicy_TLS1[23]_.*)$/.test(text));
}
