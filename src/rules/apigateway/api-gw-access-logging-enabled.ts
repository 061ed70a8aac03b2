import { defineRule } from '../rule';

export default defineRule({
  title: 'API stage logs its calls',
  failure: 'Calls of the API are not logged',
  control: 'LOG-03',
  severity: 'error',
  rationale: 'Without access logs nobody can say afterwards who called what.',
  fix: {
    cdk: 'deployOptions: { accessLogDestination: new apigateway.LogGroupLogDestination(logGroup) } (SecureRestApi does it by itself)',
    cloudformation: 'AccessLogSetting (AccessLogSettings for HTTP APIs) with DestinationArn',
    terraform: 'access_log_settings { destination_arn = aws_cloudwatch_log_group.this.arn }',
  },
  equivalents: {
    securityHub: ['APIGateway.9'], checkov: ['CKV_AWS_76', 'CKV_AWS_95'], trivy: ['AWS-0001'],
    cfnGuard: ['API_GW_STAGE_ACCESS_LOGGING_RULE', 'API_GWV2_ACCESS_LOGS_ENABLED'], cdkNag: ['APIGWAccessLogging'],
    prowler: ['apigatewayv2_api_access_logging_enabled'],
  },
  catalogue: ['apigw-stage-logging'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html'],
  cloudformation: {
    'AWS::ApiGateway::Stage': (stage) => stage.at('AccessLogSetting.DestinationArn').isPresent(),
    'AWS::ApiGatewayV2::Stage': (stage) => stage.at('AccessLogSettings.DestinationArn').isPresent(),
  },
  terraform: {
    aws_api_gateway_stage: (stage) => stage.at('access_log_settings.0.destination_arn').isPresent(),
    aws_apigatewayv2_stage: (stage) => stage.at('access_log_settings.0.destination_arn').isPresent(),
  },
});
