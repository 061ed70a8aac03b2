import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Internal API has a private endpoint',
  failure: 'API has a public endpoint',
  control: 'NET-03',
  criteria: ['CC6.6'],
  severity: 'warning',
  optIn: 'An API for users has to be public; which APIs are internal is known to the team alone.',
  rationale: 'An API for the inside of a network does not have to be found from outside it.',
  fix: {
    cdk: 'endpointConfiguration: { types: [apigateway.EndpointType.PRIVATE], vpcEndpoints }',
    cloudformation: 'EndpointConfiguration: { Types: [PRIVATE] }',
    terraform: 'endpoint_configuration { types = ["PRIVATE"] }',
  },
  equivalents: { prowler: ['apigateway_restapi_public'] },
  catalogue: ['apigw-private-endpoint'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html', 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html'],
  cloudformation: {
    'AWS::ApiGateway::RestApi': (api) => judge(api.at('EndpointConfiguration.Types')),
  },
  terraform: {
    aws_api_gateway_rest_api: (api) => judge(api.at('endpoint_configuration.0.types')),
  },
});

/** Absent, the endpoint is edge-optimised, and so public. */
function judge(types: Value): Outcome {
  const items = types.items();
  return items === undefined || items.length === 0 ? types.judge(items === undefined ? undefined : false, 'includes', 'PRIVATE') : all(...items.map((type) => type.equals('PRIVATE')));
}
