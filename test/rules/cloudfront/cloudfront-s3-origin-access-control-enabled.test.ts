import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });
const origins = (...list: object[]) => distribution({ Origins: list });

testRule('CloudfrontS3OriginAccessControlEnabled', {
  cloudformation: [
    { name: 'an origin access control', properties: origins({ Id: 'a', S3OriginConfig: { OriginAccessIdentity: '' }, OriginAccessControlId: 'E1' }), expect: 'pass' },
    { name: 'an origin access identity', properties: origins({ Id: 'a', S3OriginConfig: { OriginAccessIdentity: 'origin-access-identity/cloudfront/E1' } }), expect: 'pass' },
    { name: 'neither', properties: origins({ Id: 'a', S3OriginConfig: { OriginAccessIdentity: '' } }), expect: 'fail', findings: ['a'] },
    { name: 'an empty configuration', properties: origins({ Id: 'a', S3OriginConfig: {} }, { Id: 'b', S3OriginConfig: {}, OriginAccessControlId: 'E1' }), expect: 'fail', findings: ['a'] },
    { name: 'only custom origins', properties: origins({ Id: 'a', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }), expect: 'not-applicable' },
    { name: 'property omitted', properties: distribution({}), expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origins({ Id: 'a', S3OriginConfig: {}, OriginAccessControlId: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origins({ Id: 'a', S3OriginConfig: {}, OriginAccessControlId: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, 'E1'] } }) } } }, expect: 'fail' },
  ],
});
