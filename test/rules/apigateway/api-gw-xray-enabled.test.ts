import { testRule } from '../../support/rule-cases';

const type = 'AWS::ApiGateway::Stage';
const set = (value: unknown) => ({ TracingEnabled: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ApiGwXrayEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_api_gateway_stage: { subject: { xray_tracing_enabled: true } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_api_gateway_stage: { subject: { xray_tracing_enabled: false } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_stage: { subject: { } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { xray_tracing_enabled: '${var.p}' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { xray_tracing_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
  ],
});
