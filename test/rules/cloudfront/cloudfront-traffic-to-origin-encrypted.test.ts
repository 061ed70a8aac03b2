import { testRule } from '../../support/rule-cases';

const distribution = (config: object) => ({ DistributionConfig: { Enabled: true, ...config } });
const origin = (config: object) => distribution({ Origins: [{ Id: 'a', CustomOriginConfig: config }] });

testRule('CloudfrontTrafficToOriginEncrypted', {
  cloudformation: [
    { name: 'HTTPS with TLS 1.2', properties: origin({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] }), expect: 'pass' },
    { name: 'clear text', properties: origin({ OriginProtocolPolicy: 'http-only', OriginSSLProtocols: ['TLSv1.2'] }), expect: 'fail' },
    { name: 'as the viewer does', properties: origin({ OriginProtocolPolicy: 'match-viewer', OriginSSLProtocols: ['TLSv1.2'] }), expect: 'fail' },
    { name: 'an outdated version as well', properties: origin({ OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2', 'SSLv3'] }), expect: 'fail' },
    { name: 'versions omitted', properties: origin({ OriginProtocolPolicy: 'https-only' }), expect: 'fail' },
    { name: 'an S3 origin', properties: distribution({ Origins: [{ Id: 'a', S3OriginConfig: {} }] }), expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origin({ OriginProtocolPolicy: { Ref: 'P' }, OriginSSLProtocols: ['TLSv1.2'] }) } } }, expect: 'unknown' },
    { name: 'clear text in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::CloudFront::Distribution', Properties: origin({ OriginProtocolPolicy: { 'Fn::If': ['Dev', 'http-only', 'https-only'] }, OriginSSLProtocols: ['TLSv1.2'] }) } } }, expect: 'fail' },
  ],
});
