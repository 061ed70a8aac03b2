import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront distribution has a web access control list',
  failure: 'Distribution has no web firewall',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'A web access control list refuses common attacks at the edge.',
  fix: { cdk: 'webAclId: webAcl.attrArn', cloudformation: 'WebACLId: <ARN of a web ACL with Scope CLOUDFRONT>', terraform: 'web_acl_id = aws_wafv2_web_acl.this.arn' },
  equivalents: { awsConfig: ['cloudfront-associated-with-waf'], securityHub: ['CloudFront.6'], checkov: ['CKV_AWS_68'], trivy: ['AWS-0011'], cdkNag: ['CloudFrontDistributionWAFIntegration'], prowler: ['cloudfront_distributions_using_waf'] },
  catalogue: ['cloudfront-waf'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html'],
  cloudformation: { 'AWS::CloudFront::Distribution': (distribution) => distribution.at('DistributionConfig.WebACLId').isPresent() },
  terraform: {
    aws_cloudfront_distribution: (resource) => resource.at('web_acl_id').isPresent(),
  },
});
