import { testRule } from '../../support/rule-cases';

testRule('CloudfrontFieldLevelEncryption', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { DefaultCacheBehavior: { FieldLevelEncryptionId: 'C36FALVSPTTPPS' } } } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { DefaultCacheBehavior: { FieldLevelEncryptionId: '' } } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { DefaultCacheBehavior: { FieldLevelEncryptionId: { Ref: 'P' } } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { DefaultCacheBehavior: { FieldLevelEncryptionId: { 'Fn::If': ['C', 'C36FALVSPTTPPS', ''] } } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { DefaultCacheBehavior: { FieldLevelEncryptionId: { 'Fn::If': ['C', 'C36FALVSPTTPPS', 'C36FALVSPTTPPS'] } } } } } } }, expect: 'pass' },
    { name: 'of one path', properties: { DistributionConfig: { CacheBehaviors: [{ PathPattern: '/pay', FieldLevelEncryptionId: 'C36FALVSPTTPPS' }] } }, expect: 'pass' },
    { name: 'paths known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { CacheBehaviors: { Ref: 'P' } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ field_level_encryption_id: 'C36FALVSPTTPPS' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ field_level_encryption_id: '' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudfront_distribution: { subject: { } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ field_level_encryption_id: '${var.p}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudfront_distribution: { subject: { default_cache_behavior: [{ field_level_encryption_id: '${var.p == "x" ? "C36FALVSPTTPPS" : ""}' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'fail' },
    { name: 'of one path', config: { resource: { aws_cloudfront_distribution: { subject: { ordered_cache_behavior: [{ path_pattern: '/pay', field_level_encryption_id: 'x' }] } } } }, subject: 'aws_cloudfront_distribution.subject', expect: 'pass' },
  ],
});
