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
});
