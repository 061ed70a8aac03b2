import { each, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront serves viewers over HTTPS only',
  failure: 'Viewers may use clear text',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'What viewers send and receive over HTTP can be read and changed on the way.',
  fix: { cdk: 'viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS', cloudformation: 'ViewerProtocolPolicy: redirect-to-https (or https-only)', terraform: 'viewer_protocol_policy = "redirect-to-https"' },
  equivalents: { awsConfig: ['cloudfront-viewer-policy-https'], securityHub: ['CloudFront.3'], checkov: ['CKV_AWS_34'], trivy: ['AWS-0012'], prowler: ['cloudfront_distributions_https_enabled'] },
  catalogue: ['cloudfront-https'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => {
      const others = distribution.at('DistributionConfig.CacheBehaviors');
      const items = others.items();
      if (items === undefined) { return undecided('the cache behaviours are known only at deploy time', others.evidence('readable')); }
      const behaviours = [{ key: 'DefaultCacheBehavior', value: distribution.at('DistributionConfig.DefaultCacheBehavior') }, ...items.map((value, index) => ({ key: value.at('PathPattern').text() ?? `CacheBehaviors[${index}]`, value }))];
      return each(behaviours, ({ key }) => key, ({ value }) => value.at('ViewerProtocolPolicy').isOneOf(['redirect-to-https', 'https-only']));
    },
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => {
      const others = distribution.at('ordered_cache_behavior');
      const items = others.items();
      if (items === undefined) { return undecided('the cache behaviours are known only when Terraform runs', others.evidence('readable')); }
      const behaviours = [{ key: 'default_cache_behavior', value: distribution.at('default_cache_behavior.0') }, ...items.map((value, index) => ({ key: value.at('path_pattern').text() ?? `ordered_cache_behavior[${index}]`, value }))];
      return each(behaviours, ({ key }) => key, ({ value }) => value.at('viewer_protocol_policy').isOneOf(['redirect-to-https', 'https-only']));
    },
  },
});
