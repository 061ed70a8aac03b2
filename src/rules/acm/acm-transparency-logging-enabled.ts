import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Public certificate is entered in transparency logs',
  failure: 'Certificate is kept out of transparency logs',
  control: 'TLS-02',
  criteria: ['CC6.7', 'CC7.2'],
  severity: 'warning',
  rationale: 'In the logs the owner of a domain sees certificates that somebody else got for it, and browsers refuse those that are not there.',
  fix: {
    cdk: 'transparencyLoggingEnabled: true, or nothing',
    cloudformation: 'CertificateTransparencyLoggingPreference: ENABLED, or nothing',
    terraform: 'certificate_transparency_logging_preference = "ENABLED" in options, or nothing',
  },
  equivalents: { checkov: ['CKV_AWS_234'], prowler: ['acm_certificates_transparency_logs_enabled'] },
  catalogue: ['acm-transparency-logging'],
  references: ['https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html#concept-transparency', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html'],
  cloudformation: {
    'AWS::CertificateManager::Certificate': (certificate) => unlessPrivate(certificate.at('CertificateAuthorityArn'), () => certificate.at('CertificateTransparencyLoggingPreference').orDefault('ENABLED').equals('ENABLED')),
  },
  terraform: {
    aws_acm_certificate: (certificate) => (certificate.at('certificate_body').present() === false
      ? unlessPrivate(certificate.at('certificate_authority_arn'), () => certificate.at('options.0.certificate_transparency_logging_preference').orDefault('ENABLED').equals('ENABLED'))
      : notApplicable('the certificate is imported')),
  },
});

function unlessPrivate(authority: Value, judge: () => Outcome): Outcome {
  return decide(authority.present() === false ? false : true, () => notApplicable('certificates of a private authority are not entered anywhere'), judge);
}
