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
});
