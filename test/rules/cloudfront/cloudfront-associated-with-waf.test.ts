import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });

testRule('CloudfrontAssociatedWithWaf', {
  cloudformation: [
    { name: 'a list', template: { Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ WebACLId: { 'Fn::GetAtt': ['A', 'Arn'] } }) }, A: { Type: 'AWS::WAFv2::WebACL' } } }, expect: 'pass' },
    { name: 'property omitted', properties: distribution({}), expect: 'fail' },
    { name: 'an empty string', properties: distribution({ WebACLId: '' }), expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ WebACLId: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ WebACLId: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, 'arn'] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudfront_distribution: { subject: { web_acl_id: 'arn' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudfront_distribution: { subject: { web_acl_id: '' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { web_acl_id: '${var.p}' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { web_acl_id: '${var.p == "x" ? "arn" : ""}' } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
  ],
});
