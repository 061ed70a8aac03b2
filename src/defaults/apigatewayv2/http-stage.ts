import { defineDefaults } from '../default';
import { logGroup, make } from '../value';

export default defineDefaults({
  name: 'apigatewayv2.HttpStage', construct: 'SecureHttpApi', l2: 'aws_apigatewayv2.HttpStage', cloudformation: 'AWS::ApiGatewayV2::Stage', terraform: 'aws_apigatewayv2_stage',
  reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html',
  rows: [
    {
      property: 'accessLogSettings', value: { destination: make('aws_apigatewayv2.LogGroupLogDestination', logGroup('AccessLogs')) }, shown: 'to an encrypted log group of its own',
      effects: ['billed'], live: 'adds a log group to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['ApiGwAccessLoggingEnabled'], template: ['AccessLogSettings'],
      reason: 'Who called what can be told afterwards.',
    },
    {
      property: 'detailedMetricsEnabled', value: true, weak: false,
      effects: ['billed'], live: 'CloudWatch charges for the metrics of every route',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'A1.1'], rules: [], template: ['DefaultRouteSettings'], terraform: { 'aws_apigatewayv2_stage.default_route_settings.detailed_metrics_enabled': true },
      reason: 'Load and failures of every route are seen.',
    },
  ],
});
