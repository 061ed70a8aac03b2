import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });

testRule('CloudfrontSecurityPolicyCheck', {
  cloudformation: [
    { name: 'TLS 1.2 of 2021 with a certificate of one\'s own', properties: distribution({ ViewerCertificate: { AcmCertificateArn: 'arn', MinimumProtocolVersion: 'TLSv1.2_2021' } }), expect: 'pass' },
    { name: 'TLS 1.3', properties: distribution({ ViewerCertificate: { AcmCertificateArn: 'arn', MinimumProtocolVersion: 'TLSv1.3_2025' } }), expect: 'pass' },
    { name: 'TLS 1.1', properties: distribution({ ViewerCertificate: { AcmCertificateArn: 'arn', MinimumProtocolVersion: 'TLSv1.1_2016' } }), expect: 'fail' },
    { name: 'certificate omitted', properties: distribution({}), expect: 'fail' },
    { name: 'the default certificate, which ignores the version', properties: distribution({ ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1.2_2021' } }), expect: 'fail' },
    { name: 'version omitted', properties: distribution({ ViewerCertificate: { AcmCertificateArn: 'arn' } }), expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ ViewerCertificate: { AcmCertificateArn: 'arn', MinimumProtocolVersion: { Ref: 'P' } } }) } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ ViewerCertificate: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { AcmCertificateArn: 'arn', MinimumProtocolVersion: 'TLSv1.2_2021' }] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudfront_distribution: { subject: { viewer_certificate: [{ minimum_protocol_version: 'TLSv1.2_2021' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudfront_distribution: { subject: { viewer_certificate: [{ minimum_protocol_version: 'TLSv1' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { viewer_certificate: [{ minimum_protocol_version: '${var.p}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { viewer_certificate: [{ minimum_protocol_version: '${var.p == "x" ? "TLSv1.2_2021" : "TLSv1"}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
  ],
});
