import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });
const behaviour = (policy: unknown, more: object = {}) => ({ ViewerProtocolPolicy: policy, ...more });

testRule('CloudfrontViewerPolicyHttps', {
  cloudformation: [
    { name: 'redirects', properties: distribution({ DefaultCacheBehavior: behaviour('redirect-to-https') }), expect: 'pass' },
    { name: 'HTTPS only', properties: distribution({ DefaultCacheBehavior: behaviour('https-only') }), expect: 'pass' },
    { name: 'clear text allowed', properties: distribution({ DefaultCacheBehavior: behaviour('allow-all') }), expect: 'fail', findings: ['DefaultCacheBehavior'] },
    { name: 'clear text for one path', properties: distribution({ DefaultCacheBehavior: behaviour('https-only'), CacheBehaviors: [behaviour('https-only', { PathPattern: '/a' }), behaviour('allow-all', { PathPattern: '/b' })] }), expect: 'fail', findings: ['/b'] },
    { name: 'property omitted', properties: distribution({ DefaultCacheBehavior: {} }), expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ DefaultCacheBehavior: behaviour({ Ref: 'P' }) }) } } }, expect: 'unknown' },
    { name: 'clear text in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ DefaultCacheBehavior: behaviour({ 'Fn::If': ['Dev', 'allow-all', 'https-only'] }) }) } } }, expect: 'fail' },
  ],
});
