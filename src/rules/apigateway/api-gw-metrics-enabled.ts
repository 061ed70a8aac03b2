import { undecided } from '../../model/outcome';
import { and } from '../helpers/logic';
import { settingsOfAllMethods } from '../helpers/method-settings';
import { defineRule } from '../rule';

export default defineRule({
  title: 'API stage reports metrics of each method or route',
  failure: 'API stage reports no metrics of its methods',
  control: 'MON-04',
  criteria: ['CC7.2', 'A1.1', 'PI1.3'],
  severity: 'warning',
  rationale: 'Metrics of the whole stage hide the one method that fails, is slow or is attacked.',
  fix: { cdk: 'deployOptions: { metricsEnabled: true }', cloudformation: 'MethodSettings with MetricsEnabled: true (DefaultRouteSettings with DetailedMetricsEnabled: true for HTTP APIs)', terraform: 'metrics_enabled = true in aws_api_gateway_method_settings' },
  equivalents: {},
  catalogue: ['apigw-tracing-metrics'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html',
  ],
  cloudformation: {
    'AWS::ApiGateway::Stage': (stage) => {
      const settings = stage.at('MethodSettings');
      const items = settings.items();
      if (items === undefined) { return undecided('the method settings are known only at deploy time', settings.evidence('readable')); }
      // The settings that hold for every method; single methods may still differ.
      const answers = items.map((item) => and(item.at('ResourcePath').is('/*'), item.at('HttpMethod').is('*')));
      const every = items[answers.indexOf(true)];
      return every === undefined ? settings.judge(answers.includes(undefined) ? undefined : false, 'measures-all-methods') : every.at('MetricsEnabled').orDefault(false).isTrue();
    },
    'AWS::ApiGatewayV2::Stage': (stage) => stage.at('DefaultRouteSettings.DetailedMetricsEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_api_gateway_stage: (stage) => settingsOfAllMethods(stage, (settings) => settings.at('settings.0.metrics_enabled').orDefault(false).isTrue()),
    aws_apigatewayv2_stage: (resource) => resource.at('default_route_settings.0.detailed_metrics_enabled').orDefault(false).isTrue(),
  },
});
