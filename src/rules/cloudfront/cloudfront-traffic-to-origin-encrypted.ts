import { all, each, notApplicable, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront speaks to its origins over TLS 1.2 or later',
  failure: 'Traffic to an origin is not encrypted, or with an outdated version',
  control: 'TLS-04',
  severity: 'warning',
  rationale: 'The way from the edge to the origin crosses networks that are not ours.',
  fix: { cdk: 'new origins.HttpOrigin(domain, { protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY, originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2] })', cloudformation: 'CustomOriginConfig: { OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1.2] }', terraform: 'custom_origin_config { origin_protocol_policy = "https-only", origin_ssl_protocols = ["TLSv1.2"] }' },
  equivalents: { checkov: ['CKV2_AWS_54'] },
  catalogue: ['cloudfront-min-tls'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => {
      const origins = distribution.at('DistributionConfig.Origins');
      const items = origins.items();
      if (items === undefined) { return undecided('the origins are known only at deploy time', origins.evidence('readable')); }
      const custom = items.filter((origin) => origin.at('CustomOriginConfig').present() !== false);
      if (custom.length === 0) { return notApplicable('the distribution has no custom origin'); }
      return each(custom, (origin) => origin.at('Id').text() ?? 'origin', (origin) => {
        const config = origin.at('CustomOriginConfig');
        const protocols = config.at('OriginSSLProtocols').items();
        // Absent, CloudFront offers TLS 1.0 as well.
        return all(config.at('OriginProtocolPolicy').equals('https-only'),
          ...(protocols === undefined ? [config.at('OriginSSLProtocols').judge(undefined, 'in', ['TLSv1.2'])] : protocols.length === 0 ? [config.at('OriginSSLProtocols').isPresent()] : protocols.map((protocol) => protocol.isNoneOf(['SSLv3', 'TLSv1', 'TLSv1.1']))));
      });
    },
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => {
      const origins = distribution.at('origin');
      const items = origins.items();
      if (items === undefined) { return undecided('the origins are known only when Terraform runs', origins.evidence('readable')); }
      const custom = items.filter((origin) => origin.at('custom_origin_config').present() !== false);
      return custom.length === 0 ? notApplicable('the distribution has no custom origin') : each(custom, (origin) => origin.at('origin_id').text() ?? 'origin', (origin) => {
        const place = origin.at('custom_origin_config.0.origin_ssl_protocols');
        const protocols = place.items();
        return all(origin.at('custom_origin_config.0.origin_protocol_policy').equals('https-only'),
          ...(protocols === undefined ? [place.judge(undefined, 'in', ['TLSv1.2'])] : protocols.length === 0 ? [place.isPresent()] : protocols.map((protocol) => protocol.isNoneOf(['SSLv3', 'TLSv1', 'TLSv1.1']))));
      });
    },
  },
});
