import { any, decide, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { alarmsOn } from '../helpers/alarms';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Certificate renews by itself, or an alarm warns before it expires',
  failure: 'Certificate expires unless somebody answers a mail',
  control: 'TLS-02',
  criteria: ['CC6.7', 'A1.1', 'A1.2'],
  severity: 'warning',
  rationale: 'When a certificate expires no client connects any more, and a renewal by mail depends on somebody reading it.',
  fix: {
    cdk: 'validation: acm.CertificateValidation.fromDns(hostedZone), or certificate.metricDaysToExpiry().createAlarm(...)',
    cloudformation: 'ValidationMethod: DNS, or an AWS::CloudWatch::Alarm on DaysToExpiry',
    terraform: 'validation_method = "DNS", or an aws_cloudwatch_metric_alarm on DaysToExpiry',
  },
  equivalents: {},
  catalogue: ['acm-expiry-monitoring'],
  references: [
    'https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html',
    'https://docs.aws.amazon.com/acm/latest/userguide/email-renewal-validation.html',
    'https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html',
  ],
  cloudformation: {
    'AWS::CertificateManager::Certificate': (certificate) => decide(certificate.at('CertificateAuthorityArn').present() === false ? false : true,
      () => notApplicable('a certificate of a private authority needs no validation'),
      // Absent, the owner of the domain is asked by mail, at each renewal anew.
      () => any(certificate.at('ValidationMethod').orDefault('EMAIL').isOneOf(['DNS', 'HTTP']), watched(certificate))),
  },
  terraform: {
    aws_acm_certificate: (certificate) => {
      if (certificate.at('certificate_authority_arn').present() !== false) { return notApplicable('a certificate of a private authority needs no validation'); }
      // What was imported is renewed by nobody.
      return certificate.at('private_key').present() !== false ? watched(certificate) : any(certificate.at('validation_method').isOneOf(['DNS', 'HTTP']), watched(certificate));
    },
  },
});

function watched(certificate: ResourceView): Outcome {
  const alarms = alarmsOn(certificate).filter(({ name }) => name.is('DaysToExpiry') !== false);
  const alarm = alarms.find(({ certain }) => certain) ?? alarms[0];
  if (alarm === undefined) { return fail('no alarm watches its expiry', { pointer: certificate.resource.entryPointer, operator: 'referenced-by', expected: 'an alarm on DaysToExpiry' }); }
  return alarm.certain ? alarm.name.equals('DaysToExpiry') : undecided('whether an alarm watches its expiry is known only at deploy time', alarm.dimensions.evidence('refers-to', certificate.address));
}
