import { defineDefaults } from '../default';
import { constant } from '../value';

export default defineDefaults({
  name: 'cloudfront.Distribution', construct: 'SecureDistribution', l2: 'aws_cloudfront.Distribution', cloudformation: 'AWS::CloudFront::Distribution', terraform: 'aws_cloudfront_distribution',
  reference: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html',
  rows: [
    {
      property: 'defaultBehavior.viewerProtocolPolicy', value: constant('aws_cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS'), weak: constant('aws_cloudfront.ViewerProtocolPolicy.ALLOW_ALL'),
      effects: ['callers'], live: 'requests over plain HTTP are redirected',
      source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
      criteria: ['CC6.7'], rules: ['CloudfrontViewerPolicyHttps'], template: ['DistributionConfig'], terraform: { 'aws_cloudfront_distribution.default_cache_behavior.viewer_protocol_policy': 'redirect-to-https' },
      reason: 'CloudFront answers plain HTTP unless told otherwise.',
    },
    {
      property: 'defaultBehavior.responseHeadersPolicy', value: constant('aws_cloudfront.ResponseHeadersPolicy.SECURITY_HEADERS'),
      effects: ['callers'], live: 'pages that are shown in frames of other sites stop working',
      source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html',
      criteria: ['CC6.6', 'CC6.7'], rules: [], template: ['DistributionConfig'],
      // The policy SecurityHeadersPolicy that AWS manages.
      terraform: { 'aws_cloudfront_distribution.default_cache_behavior.response_headers_policy_id': '67f7725c-6f97-4210-82d7-5512b31e9d03' },
      reason: 'Browsers keep to HTTPS and refuse to show the pages inside others.',
    },
    {
      property: 'defaultRootObject', value: 'index.html',
      injected: false, because: 'an origin that answers at the root by itself, such as an API, has no index.html.',
      effects: ['callers'], live: 'another object answers at the root',
      source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html',
      criteria: ['CC6.1'], rules: ['CloudfrontDefaultRootObjectConfigured'], template: ['DistributionConfig'], terraform: { 'aws_cloudfront_distribution.default_root_object': 'index.html' },
      reason: 'A request for the root does not list what the origin holds.',
    },
    {
      property: 'minimumProtocolVersion', value: constant('aws_cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021'), weak: constant('aws_cloudfront.SecurityPolicyProtocol.TLS_V1'),
      when: ({ given }) => given.certificate !== undefined, condition: 'there is a certificate of your own: CloudFront fixes the version for its own names',
      effects: ['callers'], live: 'clients that cannot speak TLS 1.2 are refused',
      source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
      criteria: ['CC6.7'], rules: ['CloudfrontSecurityPolicyCheck'], template: ['DistributionConfig'], terraform: { 'aws_cloudfront_distribution.viewer_certificate.minimum_protocol_version': 'TLSv1.2_2021' },
      reason: 'TLS 1.0 and 1.1 are broken.',
    },
  ],
});
