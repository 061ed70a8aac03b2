import { testRule } from '../../support/rule-cases';

const all = (level: string) => ({ MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', LoggingLevel: level }] });

testRule('ApiGwExecutionLoggingEnabled', {
  cloudformation: [
    { name: 'an access log', properties: { AccessLogSetting: { DestinationArn: 'arn' } }, expect: 'pass' },
    { name: 'execution logs of all methods', properties: all('ERROR'), expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'execution logs switched off', properties: all('OFF'), expect: 'fail' },
    { name: 'execution logs of one method only', properties: { MethodSettings: [{ ResourcePath: '/a', HttpMethod: 'GET', LoggingLevel: 'INFO' }] }, expect: 'fail' },
    { name: 'an HTTP API', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { AccessLogSettings: { DestinationArn: 'arn', Format: '$context.requestId' } } } } }, expect: 'pass' },
    { name: 'an HTTP API without', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Stage' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: { AccessLogSetting: { DestinationArn: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: { AccessLogSetting: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { DestinationArn: 'arn' }] } } } } }, expect: 'fail' },
  ],
});
