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
  terraform: [
    { name: 'strong', config: { resource: { aws_api_gateway_stage: { subject: { client_certificate_id: 'abc' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_api_gateway_stage: { subject: { client_certificate_id: '' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_stage: { subject: { } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { client_certificate_id: '${var.p}' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { client_certificate_id: '${var.p == "x" ? "abc" : ""}' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
  ],
});
