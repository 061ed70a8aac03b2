import { testRule } from '../../support/rule-cases';

const type = 'AWS::ApiGateway::Stage';
const set = (value: unknown) => ({ MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', MetricsEnabled: value }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ApiGwMetricsEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'settings for all methods that do not say', properties: { MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*' }] }, expect: 'fail' },
    { name: 'for one method only', properties: { MethodSettings: [{ ResourcePath: '/a', HttpMethod: 'GET', MetricsEnabled: true }] }, expect: 'fail' },
    { name: 'the settings are known at deploy time', template: subject({ MethodSettings: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'an HTTP API with', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { DefaultRouteSettings: { DetailedMetricsEnabled: true } } } } }, expect: 'pass' },
    { name: 'an HTTP API without', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Stage', Properties: {} } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'for every method', config: { resource: { aws_api_gateway_stage: { subject: { stage_name: 'v1' } }, aws_api_gateway_method_settings: { m: { stage_name: '${aws_api_gateway_stage.subject.stage_name}', method_path: '*/*', settings: { metrics_enabled: true } } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'for one method', config: { resource: { aws_api_gateway_stage: { subject: { stage_name: 'v1' } }, aws_api_gateway_method_settings: { m: { stage_name: '${aws_api_gateway_stage.subject.stage_name}', method_path: 'x/GET', settings: { metrics_enabled: true } } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'explicitly not', config: { resource: { aws_api_gateway_stage: { subject: { stage_name: 'v1' } }, aws_api_gateway_method_settings: { m: { stage_name: '${aws_api_gateway_stage.subject.stage_name}', method_path: '*/*', settings: { metrics_enabled: false } } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_api_gateway_stage: { subject: { stage_name: 'v1' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'strong (aws_apigatewayv2_stage)', config: { resource: { aws_apigatewayv2_stage: { subject: { default_route_settings: [{ detailed_metrics_enabled: true }] } } } }, subject: 'aws_apigatewayv2_stage.subject', expect: 'pass' },
    { name: 'weak (aws_apigatewayv2_stage)', config: { resource: { aws_apigatewayv2_stage: { subject: { default_route_settings: [{ detailed_metrics_enabled: false }] } } } }, subject: 'aws_apigatewayv2_stage.subject', expect: 'fail' },
    { name: 'argument omitted (aws_apigatewayv2_stage)', config: { resource: { aws_apigatewayv2_stage: { subject: { } } } }, subject: 'aws_apigatewayv2_stage.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_apigatewayv2_stage)', config: { variable: { p: {} }, resource: { aws_apigatewayv2_stage: { subject: { default_route_settings: [{ detailed_metrics_enabled: '${var.p}' }] } } } }, subject: 'aws_apigatewayv2_stage.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_apigatewayv2_stage)', config: { variable: { p: {} }, resource: { aws_apigatewayv2_stage: { subject: { default_route_settings: [{ detailed_metrics_enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_apigatewayv2_stage.subject', expect: 'fail' },
    { name: 'by the names of API and stage', config: { resource: { aws_api_gateway_rest_api: { a: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod', method_path: '*/*', settings: [{ metrics_enabled: true }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'for the stage of another API', config: { resource: { aws_api_gateway_rest_api: { a: {}, b: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.b.id}', stage_name: 'prod', method_path: '*/*', settings: [{ metrics_enabled: true }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'for another stage of the API', config: { resource: { aws_api_gateway_rest_api: { a: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'test', method_path: '*/*', settings: [{ metrics_enabled: true }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'for a stage whose name is a variable', config: { variable: { p: {} }, resource: { aws_api_gateway_rest_api: { a: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: '${var.p}', method_path: '*/*', settings: [{ metrics_enabled: true }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'by the same variable', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: '${var.p}' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: '${var.p}', method_path: '*/*', settings: [{ metrics_enabled: true }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'a variable for the settings', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: 'prod', method_path: '*/*', settings: [{ metrics_enabled: '${var.p}' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'for one method, with a variable', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: 'prod', method_path: '${var.p}', settings: [{ metrics_enabled: true }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_api_gateway_rest_api: { a: { values: {} } }, aws_api_gateway_stage: { subject: { values: { stage_name: 'prod' }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } }, aws_api_gateway_method_settings: { m: { values: { stage_name: 'prod', method_path: '*/*', settings: [{ metrics_enabled: true }] }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'switched off, as a plan shows it', plan: { aws_api_gateway_rest_api: { a: { values: {} } }, aws_api_gateway_stage: { subject: { values: { stage_name: 'prod' }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } }, aws_api_gateway_method_settings: { m: { values: { stage_name: 'prod', method_path: '*/*', settings: [{ metrics_enabled: false }] }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
  ],
});
