import { defineRule } from '../rule';

export default defineRule({
  title: 'REST stage traces its calls',
  failure: 'Calls of the API are not traced',
  control: 'MON-04',
  criteria: ['CC7.2', 'A1.1', 'PI1.3'],
  severity: 'warning',
  rationale: 'Traces show which call failed or slowed down, and in which service behind the API.',
  fix: { cdk: 'deployOptions: { tracingEnabled: true }', cloudformation: 'TracingEnabled: true', terraform: 'xray_tracing_enabled = true' },
  equivalents: { awsConfig: ['api-gw-xray-enabled'], securityHub: ['APIGateway.3'], checkov: ['CKV_AWS_73'], trivy: ['AWS-0003'], cdkNag: ['APIGWXrayEnabled'], prowler: ['apigateway_restapi_tracing_enabled'] },
  catalogue: ['apigw-tracing-metrics'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html'],
  cloudformation: { 'AWS::ApiGateway::Stage': (stage) => stage.at('TracingEnabled').orDefault(false).isTrue() },
  terraform: {
    aws_api_gateway_stage: (resource) => resource.at('xray_tracing_enabled').orDefault(false).isTrue(),
  },
});
