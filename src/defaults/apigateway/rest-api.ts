import { member } from '../circumstances';
import { defineDefaults } from '../default';
import { call, constant, logGroup, make } from '../value';

export default defineDefaults({
  name: 'apigateway.RestApi', construct: 'SecureRestApi', l2: 'aws_apigateway.RestApi', cloudformation: 'AWS::ApiGateway::RestApi', terraform: 'aws_api_gateway_rest_api',
  reference: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/security-monitoring.html',
  rows: [
    {
      property: 'cloudWatchRole', value: true, when: ({ given }) => given.deploy !== false, condition: 'the API is deployed',
      effects: ['account'],
      live: 'sets the role by which API Gateway writes the logs of every API in this account and Region',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
      criteria: ['CC7.2'], rules: [], template: ['AWS::ApiGateway::Account#CloudWatchRoleArn'],
      reason: 'API Gateway writes no log before the account has a role for it.',
    },
    {
      property: 'deployOptions.loggingLevel', value: constant('aws_apigateway.MethodLoggingLevel.ERROR'), weak: constant('aws_apigateway.MethodLoggingLevel.OFF'),
      when: ({ now }) => now.cloudWatchRole === true, condition: 'there is a role to write logs with',
      effects: ['billed'], live: 'CloudWatch charges for what is logged',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['ApiGwExecutionLoggingEnabled'], template: ['AWS::ApiGateway::Stage#MethodSettings'], terraform: { 'aws_api_gateway_method_settings.settings.logging_level': 'ERROR' },
      reason: 'Failed requests can be told afterwards.',
    },
    {
      property: 'deployOptions.accessLogDestination', value: make('aws_apigateway.LogGroupLogDestination', logGroup('AccessLogs')), when: ({ now }) => now.cloudWatchRole === true,
      condition: 'there is a role to write logs with', shown: 'an encrypted log group of its own',
      effects: ['billed'], live: 'adds a log group to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['ApiGwAccessLoggingEnabled'], template: ['AWS::ApiGateway::Stage#AccessLogSetting'],
      reason: 'Who called what can be told afterwards.',
    },
    {
      property: 'deployOptions.accessLogFormat', value: call('aws_apigateway.AccessLogFormat.jsonWithStandardFields'),
      when: ({ now, given }) => member(given, 'deployOptions.accessLogDestination') === undefined && member(now, 'deployOptions.accessLogDestination') !== undefined, condition: 'the destination is ours',
      effects: ['none'], live: 'says how lines look that nobody has read yet',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html',
      criteria: ['CC7.2'], rules: [], template: ['AWS::ApiGateway::Stage#AccessLogSetting'],
      reason: 'Caller, time, method, path and status, in a form that can be searched.',
    },
    {
      property: 'deployOptions.tracingEnabled', value: true, weak: false, when: ({ given }) => given.deploy !== false, condition: 'the API is deployed',
      effects: ['billed'], live: 'X-Ray charges for traces', source: 'https://aws.amazon.com/xray/pricing/',
      criteria: ['CC7.2', 'A1.1'], rules: ['ApiGwXrayEnabled'], template: ['AWS::ApiGateway::Stage#TracingEnabled'], terraform: { 'aws_api_gateway_stage.xray_tracing_enabled': true },
      reason: 'A failed request can be followed through the parts of the system.',
    },
    {
      property: 'deployOptions.metricsEnabled', value: true, weak: false, when: ({ given }) => given.deploy !== false, condition: 'the API is deployed',
      effects: ['billed'], live: 'CloudWatch charges for the metrics of every method',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'A1.1'], rules: ['ApiGwMetricsEnabled'], template: ['AWS::ApiGateway::Stage#MethodSettings'], terraform: { 'aws_api_gateway_method_settings.settings.metrics_enabled': true },
      reason: 'Load and failures of every method are seen.',
    },
    {
      property: 'deployOptions.throttlingRateLimit', value: 1000,
      when: ({ given }) => given.deploy !== false, condition: 'the API is deployed',
      effects: ['callers'], live: 'requests above the limit are refused',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
      criteria: ['A1.1', 'CC6.6'], rules: [], template: ['AWS::ApiGateway::Stage#MethodSettings'], terraform: { 'aws_api_gateway_method_settings.settings.throttling_rate_limit': 1000 },
      reason: 'One caller cannot use up the capacity of all. Requests per second.',
    },
    {
      property: 'deployOptions.throttlingBurstLimit', value: 500,
      when: ({ given }) => given.deploy !== false, condition: 'the API is deployed',
      effects: ['callers'], live: 'requests above the limit are refused',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
      criteria: ['A1.1', 'CC6.6'], rules: [], template: ['AWS::ApiGateway::Stage#MethodSettings'], terraform: { 'aws_api_gateway_method_settings.settings.throttling_burst_limit': 500 },
      reason: 'Goes with throttlingRateLimit.',
    },
    {
      property: 'deployOptions.cacheDataEncrypted', value: true, when: ({ given }) => member(given, 'deployOptions.cachingEnabled') === true, condition: 'responses are cached',
      effects: ['interruption'], live: 'the cache is emptied, and the backend answers until it is full again',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['AWS::ApiGateway::Stage#MethodSettings'], terraform: { 'aws_api_gateway_method_settings.settings.cache_data_encrypted': true },
      reason: 'Cached responses hold what the API answers.',
    },
    {
      property: 'defaultMethodOptions.authorizationType', value: constant('aws_apigateway.AuthorizationType.IAM'), weak: constant('aws_apigateway.AuthorizationType.NONE'),
      when: ({ given }) => member(given, 'defaultMethodOptions.authorizer') === undefined, condition: 'no authorizer is given',
      injected: false, because: 'beside it a method with an authorizer of its own does not synthesise.',
      effects: ['callers'], live: 'callers that do not sign their requests are refused',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html',
      criteria: ['CC6.1', 'CC6.6'], rules: ['ApiGwMethodAuthorization'], template: ['AWS::ApiGateway::Method#AuthorizationType'], terraform: { 'aws_api_gateway_method.authorization': 'AWS_IAM' },
      reason: 'Only callers that prove who they are get an answer.',
    },
  ],
});
