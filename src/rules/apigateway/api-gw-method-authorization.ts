import { notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'API methods and routes ask for authorisation',
  failure: 'Anyone may call it',
  control: 'PUB-03',
  severity: 'warning',
  rationale: 'A method without authorisation is open to everyone who finds its address.',
  fix: { cdk: 'defaultMethodOptions: { authorizationType: apigateway.AuthorizationType.IAM }, or an authorizer', cloudformation: 'AuthorizationType: AWS_IAM (or COGNITO_USER_POOLS, CUSTOM, JWT)', terraform: 'authorization = "AWS_IAM", or an authorizer' },
  equivalents: {
    securityHub: ['APIGateway.8'], checkov: ['CKV_AWS_309'], cfnGuard: ['API_GW_METHOD_AUTHORIZATION_TYPE_RULE'],
    cdkNag: ['APIGWAuthorization'],
  },
  catalogue: ['apigw-authorizer'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html'],
  cloudformation: {
    'AWS::ApiGateway::Method': (method) => {
      // A browser's preflight request carries no credentials.
      if (method.at('HttpMethod').is('OPTIONS') === true) { return notApplicable('browsers send preflight requests without credentials'); }
      return method.at('AuthorizationType').orDefault('NONE').isOneOf(['AWS_IAM', 'COGNITO_USER_POOLS', 'CUSTOM']);
    },
    'AWS::ApiGatewayV2::Route': (route) => {
      if (/^OPTIONS /.test(route.at('RouteKey').text() ?? '')) { return notApplicable('browsers send preflight requests without credentials'); }
      // A connection is authorised once, when it is opened.
      if (/^\$(disconnect|default)$|^[^ /$]+$/.test(route.at('RouteKey').text() ?? '') && route.at('RouteKey').text() !== '$default') { return notApplicable('a WebSocket connection is authorised by its route $connect'); }
      return route.at('AuthorizationType').orDefault('NONE').isOneOf(['AWS_IAM', 'JWT', 'CUSTOM']);
    },
  },
  terraform: {
    aws_api_gateway_method: (method) => (method.at('http_method').is('OPTIONS') === true ? notApplicable('browsers send preflight requests without credentials')
      : method.at('authorization').orDefault('NONE').isOneOf(['AWS_IAM', 'COGNITO_USER_POOLS', 'CUSTOM'])),
    aws_apigatewayv2_route: (route) => {
      const key = route.at('route_key').text() ?? '';
      if (/^OPTIONS /.test(key)) { return notApplicable('browsers send preflight requests without credentials'); }
      if (/^\$disconnect$|^[^ /$]+$/.test(key)) { return notApplicable('a WebSocket connection is authorised by its route $connect'); }
      return route.at('authorization_type').orDefault('NONE').isOneOf(['AWS_IAM', 'JWT', 'CUSTOM']);
    },
  },
});
