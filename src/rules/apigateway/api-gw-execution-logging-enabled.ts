import { settingsOfAllMethods } from '../helpers/method-settings';
import { defineRule } from '../rule';

export default defineRule({
  title: 'REST API logs what goes wrong in its methods',
  failure: 'Failures inside the API are not logged',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'Without execution logs nobody can say afterwards why a call failed.',
  fix: {
    cdk: 'deployOptions: { loggingLevel: apigateway.MethodLoggingLevel.ERROR } (SecureRestApi does it by itself)',
    cloudformation: 'MethodSettings: [{ HttpMethod: "*", ResourcePath: "/*", LoggingLevel: ERROR }]',
    terraform: 'aws_api_gateway_method_settings with method_path = "*/*" and settings { logging_level = "ERROR" }',
  },
  equivalents: {
    awsConfig: ['api-gw-execution-logging-enabled'], securityHub: ['APIGateway.1'], checkov: ['CKV2_AWS_4'],
    cdkNag: ['APIGWExecutionLoggingEnabled'], prowler: ['apigateway_restapi_logging_enabled'],
  },
  catalogue: ['apigw-stage-logging'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
  cloudformation: {
    'AWS::ApiGateway::Stage': (stage) => {
      const settings = stage.at('MethodSettings');
      const every = settings.items()?.find((item) => item.at('ResourcePath').is('/*') === true && item.at('HttpMethod').is('*') === true);
      return every?.at('LoggingLevel').isOneOf(['INFO', 'ERROR']) ?? settings.judge(settings.items() === undefined ? undefined : false, 'logs-all-methods');
    },
  },
  terraform: {
    aws_api_gateway_stage: (stage) => settingsOfAllMethods(stage, (settings) => settings.at('settings.0.logging_level').isOneOf(['INFO', 'ERROR'])),
  },
});
