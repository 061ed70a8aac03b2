import { testRule } from '../../support/rule-cases';

testRule('CloudsearchDomainHttpsRequired', {
  terraform: [
    { name: 'HTTPS', config: { resource: { aws_cloudsearch_domain: { subject: { endpoint_options: { enforce_https: true } } } } }, subject: 'aws_cloudsearch_domain.subject', expect: 'pass' },
    { name: 'old TLS', config: { resource: { aws_cloudsearch_domain: { subject: { endpoint_options: { enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-0-2019-07' } } } } }, subject: 'aws_cloudsearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudsearch_domain: { subject: {} } } }, subject: 'aws_cloudsearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudsearch_domain: { subject: { endpoint_options: { enforce_https: '${var.p}' } } } } }, subject: 'aws_cloudsearch_domain.subject', expect: 'unknown' },
  ],
});
