import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Load balancer refuses TLS versions before 1.2',
  failure: 'Listener accepts outdated TLS versions',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'TLS 1.0 and 1.1 have known weaknesses, and the default policy of AWS still accepts them.',
  fix: { cdk: 'sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS', cloudformation: 'SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06', terraform: 'ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"' },
  equivalents: {
    awsConfig: ['elbv2-predefined-security-policy-ssl-check'], securityHub: ['ELB.17'], checkov: ['CKV2_AWS_74'],
    trivy: ['AWS-0047'], prowler: ['elbv2_insecure_ssl_ciphers'],
  },
  catalogue: ['elb-tls-policy'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::Listener': (listener) => decide(listener.at('Protocol').isAnyOf(['HTTPS', 'TLS']),
      // Through the API and CloudFormation the default is ELBSecurityPolicy-2016-08, which accepts TLS 1.0.
      () => listener.at('SslPolicy').orDefault('ELBSecurityPolicy-2016-08').satisfies('a policy of TLS 1.2 or later', (policy) => MODERN.test(policy)),
      () => notApplicable('the listener ends no TLS')),
  },
  terraform: {
    aws_lb_listener: (listener) => decide(listener.at('protocol').isAnyOf(['HTTPS', 'TLS']),
      () => listener.at('ssl_policy').orDefault('ELBSecurityPolicy-2016-08').satisfies('a policy of TLS 1.2 or later', (policy) => MODERN.test(policy)),
      () => notApplicable('the listener ends no TLS')),
  },
});

/** The names of policies say the lowest version they accept: `TLS13-1-2-...`, `TLS-1-2-...`, `FS-1-2-...`. */
const MODERN = /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/;
