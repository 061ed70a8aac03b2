import { testRule } from '../../support/rule-cases';

const all = (level: unknown) => ({ MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', LoggingLevel: level }] });
const whenDev = { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } } };
const withSettings = (level: unknown) => ({
  resource: {
    aws_api_gateway_stage: { subject: { stage_name: 'prod' } },
    aws_api_gateway_method_settings: { s: { stage_name: '${aws_api_gateway_stage.subject.stage_name}', method_path: '*/*', settings: [{ logging_level: level }] } },
  },
});

testRule('ApiGwExecutionLoggingEnabled', {
  cloudformation: [
    { name: 'logs of all methods', properties: all('ERROR'), expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'an access log alone', properties: { AccessLogSetting: { DestinationArn: 'arn' } }, expect: 'fail' },
    { name: 'switched off', properties: all('OFF'), expect: 'fail' },
    { name: 'of one method only', properties: { MethodSettings: [{ ResourcePath: '/a', HttpMethod: 'GET', LoggingLevel: 'INFO' }] }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: all({ Ref: 'P' }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { ...whenDev, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: all({ 'Fn::If': ['Dev', 'OFF', 'INFO'] }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'settings', config: withSettings('ERROR'), expect: 'pass' },
    { name: 'switched off', config: withSettings('OFF'), expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, ...withSettings('${var.p}') }, expect: 'unknown' },
    { name: 'by the names of API and stage', config: { resource: { aws_api_gateway_rest_api: { a: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod', method_path: '*/*', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'for the stage of another API', config: { resource: { aws_api_gateway_rest_api: { a: {}, b: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.b.id}', stage_name: 'prod', method_path: '*/*', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'for another stage of the API', config: { resource: { aws_api_gateway_rest_api: { a: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'test', method_path: '*/*', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'for a stage whose name is a variable', config: { variable: { p: {} }, resource: { aws_api_gateway_rest_api: { a: {} }, aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: '${aws_api_gateway_rest_api.a.id}', stage_name: '${var.p}', method_path: '*/*', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'by the same variable', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: '${var.p}' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: '${var.p}', method_path: '*/*', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'a variable for the settings', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: 'prod', method_path: '*/*', settings: [{ logging_level: '${var.p}' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'for one method, with a variable', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: 'prod', method_path: '${var.p}', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_api_gateway_rest_api: { a: { values: {} } }, aws_api_gateway_stage: { subject: { values: { stage_name: 'prod' }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } }, aws_api_gateway_method_settings: { m: { values: { stage_name: 'prod', method_path: '*/*', settings: [{ logging_level: 'INFO' }] }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'switched off, as a plan shows it', plan: { aws_api_gateway_rest_api: { a: { values: {} } }, aws_api_gateway_stage: { subject: { values: { stage_name: 'prod' }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } }, aws_api_gateway_method_settings: { m: { values: { stage_name: 'prod', method_path: '*/*', settings: [{ logging_level: 'OFF' }] }, references: { rest_api_id: 'aws_api_gateway_rest_api.a.id' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'for one method', config: { resource: { aws_api_gateway_stage: { subject: { rest_api_id: 'abc', stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { rest_api_id: 'abc', stage_name: 'prod', method_path: 'orders/GET', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'for one method of the stage', config: { resource: { aws_api_gateway_stage: { subject: { stage_name: 'prod' } }, aws_api_gateway_method_settings: { m: { stage_name: '${aws_api_gateway_stage.subject.stage_name}', method_path: 'orders/GET', settings: [{ logging_level: 'INFO' }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
  ],
});
