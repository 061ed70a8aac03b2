import { testRule } from '../../support/rule-cases';

const type = 'AWS::CloudFront::Distribution';
const set = (value: unknown) => ({ DistributionConfig: { Origins: [{ Id: 's', S3OriginConfig: {} }], DefaultRootObject: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CloudfrontDefaultRootObjectConfigured', {
  cloudformation: [
    { name: 'as it should be', properties: set('index.html'), expect: 'pass' },
    { name: 'the weak value', properties: set(''), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'index.html', ''] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'index.html', 'index.html'] })), expect: 'pass' },
    { name: 'a bucket and no root object', properties: { DistributionConfig: { Origins: [{ S3OriginConfig: {} }] } }, expect: 'fail' },
    { name: 'an application and no root object', properties: { DistributionConfig: { Origins: [{ CustomOriginConfig: {} }] } }, expect: 'not-applicable' },
    { name: 'the origins are known at deploy time', template: subject({ DistributionConfig: { Origins: { Ref: 'P' } } }), expect: 'unknown' },
  ],
});
