import { testRule } from '../../support/rule-cases';

const type = 'AWS::ApiGateway::Stage';
const set = (value: unknown) => ({ ClientCertificateId: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ApiGwSslEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('abc123'), expect: 'pass' },
    { name: 'the weak value', properties: set(''), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'abc123', ''] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'abc123', 'abc123'] })), expect: 'pass' },
    { name: 'a certificate of another stack', template: [{ Resources: { C: { Type: 'AWS::ApiGateway::ClientCertificate' } }, Outputs: { O: { Value: { Ref: 'C' }, Export: { Name: 'c' } } } }, { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'c' }) } } }], expect: 'pass' },
  ],
});
