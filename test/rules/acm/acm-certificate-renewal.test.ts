import { testRule } from '../../support/rule-cases';

const type = 'AWS::CertificateManager::Certificate';
const set = (value: unknown) => ({ ValidationMethod: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const alarm = (metric: string, of: unknown) => ({ Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: metric, Dimensions: [{ Name: 'CertificateArn', Value: of }] } });

testRule('AcmCertificateRenewal', {
  cloudformation: [
    { name: 'as it should be', properties: set('DNS'), expect: 'pass' },
    { name: 'the weak value', properties: set('EMAIL'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'DNS', 'EMAIL'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'DNS', 'DNS'] })), expect: 'pass' },
    { name: 'by mail, with an alarm', template: { Resources: { Subject: { Type: type, Properties: set('EMAIL') }, Alarm: alarm('DaysToExpiry', { Ref: 'Subject' }) } }, expect: 'pass', pointer: '/Resources/Alarm/Properties/MetricName' },
    { name: 'by mail, with an alarm on another certificate', template: { Resources: { Subject: { Type: type, Properties: set('EMAIL') }, Alarm: alarm('DaysToExpiry', 'arn:of-another') } }, expect: 'fail' },
    { name: 'by mail, with an alarm on something else', template: { Resources: { Subject: { Type: type, Properties: set('EMAIL') }, Alarm: alarm('Other', { Ref: 'Subject' }) } }, expect: 'fail' },
    { name: 'a private authority', properties: { CertificateAuthorityArn: 'arn' }, expect: 'not-applicable' },
    {
      name: 'by mail, with an alarm in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: { Type: type, Properties: set('EMAIL') } }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'c' } } } },
        { Resources: { Alarm: alarm('DaysToExpiry', { 'Fn::ImportValue': 'c' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'by DNS', config: { resource: { aws_acm_certificate: { subject: { validation_method: 'DNS' } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'by mail', config: { resource: { aws_acm_certificate: { subject: { validation_method: 'EMAIL' } } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'imported', config: { resource: { aws_acm_certificate: { subject: { private_key: 'k', certificate_body: 'b' } } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'imported and watched', config: { resource: { aws_acm_certificate: { subject: { private_key: 'k' } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'DaysToExpiry', dimensions: { X: '${aws_acm_certificate.subject.arn}' } } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'of a private authority', config: { resource: { aws_acm_certificate: { subject: { certificate_authority_arn: 'a' } } } }, subject: 'aws_acm_certificate.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_acm_certificate: { subject: { validation_method: '${var.p}' } } } }, subject: 'aws_acm_certificate.subject', expect: 'unknown' },
    { name: 'by mail and watched', config: { resource: { aws_acm_certificate: { subject: { validation_method: 'EMAIL' } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'DaysToExpiry', namespace: 'AWS/CertificateManager', dimensions: { CertificateArn: '${aws_acm_certificate.subject.arn}' } } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'by mail and watched by a computation', config: { resource: { aws_acm_certificate: { subject: { validation_method: 'EMAIL' } }, aws_cloudwatch_metric_alarm: { a: { metric_query: [{ id: 'e', expression: 'm' }, { id: 'm', metric: [{ metric_name: 'DaysToExpiry', dimensions: { CertificateArn: '${aws_acm_certificate.subject.arn}' } }] }] } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'by mail, and another one watched', config: { resource: { aws_acm_certificate: { subject: { validation_method: 'EMAIL' }, other: {} }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'DaysToExpiry', dimensions: { CertificateArn: '${aws_acm_certificate.other.arn}' } } } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'by mail in one arm', config: { variable: { p: {} }, resource: { aws_acm_certificate: { subject: { validation_method: '${var.p == "x" ? "DNS" : "EMAIL"}' } } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'imported, as a plan shows it', plan: { aws_acm_certificate: { subject: { values: { certificate_authority_arn: null, certificate_body: 'b', private_key: 'k' }, unset: ['domain_name', 'validation_method'] } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'by DNS, as a plan shows it', plan: { aws_acm_certificate: { subject: { values: { certificate_authority_arn: null, private_key: null, domain_name: 'example.com', validation_method: 'DNS' } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'watched, as a plan shows it', plan: { aws_acm_certificate: { subject: { values: { domain_name: 'example.com', validation_method: 'EMAIL', private_key: null } } }, aws_cloudwatch_metric_alarm: { a: { values: { metric_name: 'DaysToExpiry', metric_query: [] }, references: { dimensions: { CertificateArn: 'aws_acm_certificate.subject.arn' } } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
  ],
});
