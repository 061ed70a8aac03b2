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
  ],
});
