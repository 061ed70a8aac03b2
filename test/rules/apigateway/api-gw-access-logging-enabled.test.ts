import { testRule } from '../../support/rule-cases';

testRule('ApiGwAccessLoggingEnabled', {
  cloudformation: [
    { name: 'an access log', properties: { AccessLogSetting: { DestinationArn: 'arn' } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'execution logs alone', properties: { MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', LoggingLevel: 'INFO' }] }, expect: 'fail' },
    { name: 'an HTTP API', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { AccessLogSettings: { DestinationArn: 'arn', Format: '$context.requestId' } } } } }, expect: 'pass' },
    { name: 'an HTTP API without', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Stage' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: { AccessLogSetting: { DestinationArn: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: { AccessLogSetting: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { DestinationArn: 'arn' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'an access log', properties: { access_log_settings: [{ destination_arn: 'arn' }] }, expect: 'pass' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'an HTTP API', config: { resource: { aws_apigatewayv2_stage: { subject: { access_log_settings: { destination_arn: 'arn' } } } } }, subject: 'aws_apigatewayv2_stage.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_stage: { subject: { access_log_settings: { destination_arn: '${var.p}' } } } } }, expect: 'unknown' },
  ],
});
