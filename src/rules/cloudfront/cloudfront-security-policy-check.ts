import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront refuses viewers with TLS versions before 1.2',
  failure: 'Viewers may use outdated TLS versions',
  control: 'TLS-02',
  severity: 'warning',
  rationale: 'With the default certificate CloudFront accepts TLS 1.0, whatever else is set.',
  fix: { cdk: 'certificate with domainNames, and minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021', cloudformation: 'ViewerCertificate with AcmCertificateArn and MinimumProtocolVersion: TLSv1.2_2021', terraform: 'viewer_certificate { acm_certificate_arn = ..., minimum_protocol_version = "TLSv1.2_2021" }' },
  equivalents: {
    awsConfig: ['cloudfront-security-policy-check'], checkov: ['CKV_AWS_174'], trivy: ['AWS-0013'],
    cfnGuard: ['CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE'],
  },
  catalogue: ['cloudfront-min-tls'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => {
      const certificate = distribution.at('DistributionConfig.ViewerCertificate');
      return all(
        certificate.at('CloudFrontDefaultCertificate').orDefault(certificate.present() === false).isNot(true),
        certificate.at('MinimumProtocolVersion').orDefault('TLSv1').satisfies('TLSv1.2 or later', (version) => /^TLSv1\.[23]/.test(version)),
      );
    },
  },
  terraform: {
    aws_cloudfront_distribution: (resource) => all(resource.at('viewer_certificate.0.cloudfront_default_certificate').orDefault(resource.at('viewer_certificate').present() === false).isNot(true), resource.at('viewer_certificate.0.minimum_protocol_version').orDefault('TLSv1').satisfies('TLSv1.2 or later', (version) => /^TLSv1\.[23]/.test(version))),
  },
});
