import { any, decide, notApplicable } from '../../model/outcome';
import { agrees } from '../helpers/agreement';
import { and, or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'REST method checks requests before it passes them on',
  failure: 'Method passes requests on unchecked',
  control: 'PRC-02',
  severity: 'warning',
  rationale: 'Incomplete and malformed requests reach the application, which has to get every check right by itself.',
  fix: { cdk: 'requestValidatorOptions: { validateRequestBody: true, validateRequestParameters: true }, with requestModels and requestParameters', cloudformation: 'RequestValidatorId: !Ref Validator, with RequestModels and RequestParameters', terraform: 'request_validator_id = aws_api_gateway_request_validator.this.id' },
  equivalents: { checkov: ['CKV2_AWS_53'] },
  catalogue: ['apigw-request-validation'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html'],
  cloudformation: {
    'AWS::ApiGateway::Method': (method) => {
      if (method.at('HttpMethod').is('OPTIONS') === true) { return notApplicable('a preflight request carries nothing to check'); }
      return decide(method.at('Integration.Type').is('MOCK'), () => notApplicable('the method passes nothing on'), () => {
        const id = method.at('RequestValidatorId');
        const validator = method.follow(id, 'AWS::ApiGateway::RequestValidator');
        return validator === undefined ? id.isPresent()
          : any(validator.at('ValidateRequestBody').orDefault(false).isTrue(), validator.at('ValidateRequestParameters').orDefault(false).isTrue());
      });
    },
  },
  terraform: {
    aws_api_gateway_method: (method) => {
      if (method.at('http_method').is('OPTIONS') === true) { return notApplicable('a preflight request carries nothing to check'); }
      const mocks = method.alike('aws_api_gateway_integration', 'resource_id')
        .map((integration) => and(integration.at('type').is('MOCK'), agrees(method, integration, 'rest_api_id', 'resource_id', 'http_method')));
      return decide(or(false, ...mocks), () => notApplicable('the method passes nothing on'), () => {
        const id = method.at('request_validator_id');
        const validator = method.follow(id, 'aws_api_gateway_request_validator');
        return validator === undefined ? id.isPresent() : any(validator.at('validate_request_body').orDefault(false).isTrue(), validator.at('validate_request_parameters').orDefault(false).isTrue());
      });
    },
  },
});
