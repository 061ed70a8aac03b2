import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'API stage logs its calls',
  failure: 'Calls of the API are not logged',
  control: 'LOG-03',
  severity: 'error',
  rationale: 'Without logs nobody can say afterwards who called what.',
  fix: { cdk: 'deployOptions: { accessLogDestination, loggingLevel: apigateway.MethodLoggingLevel.ERROR }', cloudformation: 'AccessLogSetting (AccessLogSettings for HTTP APIs) with DestinationArn, or MethodSettings with LoggingLevel', terraform: 'access_log_settings { destination_arn = ... }' },
  equivalents: { awsConfig: ['api-gw-execution-logging-enabled'], securityHub: ['APIGateway.1', 'APIGateway.9'], checkov: ['CKV_AWS_76', 'CKV_AWS_95'], trivy: ['AWS-0001'], cdkNag: ['APIGWAccessLogging', 'APIGWExecutionLoggingEnabled'], prowler: ['apigateway_restapi_logging_enabled', 'apigatewayv2_api_access_logging_enabled'] },
  catalogue: ['apigw-stage-logging'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html'],
  cloudformation: {
    'AWS::ApiGateway::Stage': (stage) => {
      const settings = stage.at('MethodSettings');
      const every = settings.items()?.find((item) => item.at('ResourcePath').is('/*') === true && item.at('HttpMethod').is('*') === true);
      return any(stage.at('AccessLogSetting.DestinationArn').isPresent(), every?.at('LoggingLevel').isOneOf(['INFO', 'ERROR']) ?? settings.judge(settings.items() === undefined ? undefined : false, 'logs-all-methods'));
    },
    'AWS::ApiGatewayV2::Stage': (stage) => stage.at('AccessLogSettings.DestinationArn').isPresent(),
  },
});
