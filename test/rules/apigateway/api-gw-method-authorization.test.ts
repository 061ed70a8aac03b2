import { testRule } from '../../support/rule-cases';

testRule('ApiGwMethodAuthorization', {
  cloudformation: [
    { name: 'IAM', properties: { HttpMethod: 'GET', AuthorizationType: 'AWS_IAM' }, expect: 'pass' },
    { name: 'none', properties: { HttpMethod: 'GET', AuthorizationType: 'NONE' }, expect: 'fail' },
    { name: 'property omitted', properties: { HttpMethod: 'GET' }, expect: 'fail' },
    { name: 'an API key, which names nobody', properties: { HttpMethod: 'GET', AuthorizationType: 'NONE', ApiKeyRequired: true }, expect: 'fail' },
    { name: 'a preflight request', properties: { HttpMethod: 'OPTIONS', AuthorizationType: 'NONE' }, expect: 'not-applicable' },
    { name: 'a route', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: 'GET /a', AuthorizationType: 'JWT' } } } }, expect: 'pass' },
    { name: 'a route without', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: '$default' } } } }, expect: 'fail' },
    { name: 'a message of an open connection', template: { Resources: { Subject: { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: 'sendmessage' } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Method', Properties: { HttpMethod: 'GET', AuthorizationType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'open in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Method', Properties: { HttpMethod: 'GET', AuthorizationType: { 'Fn::If': ['Dev', 'NONE', 'AWS_IAM'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'GET', authorization: 'AWS_IAM' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'GET', authorization: 'NONE' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'GET' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_method: { subject: { http_method: 'GET', authorization: '${var.p}' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_api_gateway_method: { subject: { http_method: 'GET', authorization: '${var.p == "x" ? "AWS_IAM" : "NONE"}' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'a preflight request', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'OPTIONS', authorization: 'NONE' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'not-applicable' },
    { name: 'strong (aws_apigatewayv2_route)', config: { resource: { aws_apigatewayv2_route: { subject: { route_key: 'GET /', authorization_type: 'JWT' } } } }, subject: 'aws_apigatewayv2_route.subject', expect: 'pass' },
    { name: 'weak (aws_apigatewayv2_route)', config: { resource: { aws_apigatewayv2_route: { subject: { route_key: 'GET /', authorization_type: 'NONE' } } } }, subject: 'aws_apigatewayv2_route.subject', expect: 'fail' },
    { name: 'argument omitted (aws_apigatewayv2_route)', config: { resource: { aws_apigatewayv2_route: { subject: { route_key: 'GET /' } } } }, subject: 'aws_apigatewayv2_route.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_apigatewayv2_route)', config: { variable: { p: {} }, resource: { aws_apigatewayv2_route: { subject: { route_key: 'GET /', authorization_type: '${var.p}' } } } }, subject: 'aws_apigatewayv2_route.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_apigatewayv2_route)', config: { variable: { p: {} }, resource: { aws_apigatewayv2_route: { subject: { route_key: 'GET /', authorization_type: '${var.p == "x" ? "JWT" : "NONE"}' } } } }, subject: 'aws_apigatewayv2_route.subject', expect: 'fail' },
  ],
});
