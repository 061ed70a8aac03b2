import { testRule } from '../../support/rule-cases';

testRule('AcmTransparencyLoggingEnabled', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'ENABLED' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'DISABLED' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com' } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: { 'Fn::If': ['C', 'ENABLED', 'DISABLED'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'example.com', CertificateTransparencyLoggingPreference: { 'Fn::If': ['C', 'ENABLED', 'ENABLED'] } } } } }, expect: 'pass' },
    { name: 'of a private authority', properties: { CertificateAuthorityArn: 'arn', CertificateTransparencyLoggingPreference: 'DISABLED' }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_acm_certificate: { subject: { domain_name: 'example.com', options: [{ certificate_transparency_logging_preference: 'ENABLED' }] } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_acm_certificate: { subject: { domain_name: 'example.com', options: [{ certificate_transparency_logging_preference: 'DISABLED' }] } } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_acm_certificate: { subject: { domain_name: 'example.com' } } } }, subject: 'aws_acm_certificate.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_acm_certificate: { subject: { domain_name: 'example.com', options: [{ certificate_transparency_logging_preference: '${var.p}' }] } } } }, subject: 'aws_acm_certificate.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_acm_certificate: { subject: { domain_name: 'example.com', options: [{ certificate_transparency_logging_preference: '${var.p == "x" ? "ENABLED" : "DISABLED"}' }] } } } }, subject: 'aws_acm_certificate.subject', expect: 'fail' },
    { name: 'imported', config: { resource: { aws_acm_certificate: { subject: { certificate_body: 'x' } } } }, subject: 'aws_acm_certificate.subject', expect: 'not-applicable' },
    { name: 'of a private authority', config: { resource: { aws_acm_certificate: { subject: { certificate_authority_arn: 'arn' } } } }, subject: 'aws_acm_certificate.subject', expect: 'not-applicable' },
  ],
});
