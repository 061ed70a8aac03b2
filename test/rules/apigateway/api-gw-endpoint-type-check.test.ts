import { testRule } from '../../support/rule-cases';

testRule('ApiGwEndpointTypeCheck', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: ['PRIVATE'] } } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: ['REGIONAL'] } } } } }, expect: 'fail' },
    { name: 'also weak: [\'EDGE\']', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: ['EDGE'] } } } } }, expect: 'fail' },
    { name: 'also weak: []', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: [] } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: { 'Fn::If': ['C', ['PRIVATE'], ['REGIONAL']] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: { 'Fn::If': ['C', ['PRIVATE'], ['PRIVATE']] } } } } } }, expect: 'pass' },
    { name: 'a type known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: [{ Ref: 'P' }] } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_api_gateway_rest_api: { subject: { endpoint_configuration: [{ types: ['PRIVATE'] }] } } } }, subject: 'aws_api_gateway_rest_api.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_api_gateway_rest_api: { subject: { endpoint_configuration: [{ types: ['REGIONAL'] }] } } } }, subject: 'aws_api_gateway_rest_api.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_rest_api: { subject: { } } } }, subject: 'aws_api_gateway_rest_api.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_rest_api: { subject: { endpoint_configuration: [{ types: '${var.p}' }] } } } }, subject: 'aws_api_gateway_rest_api.subject', expect: 'unknown' },
  ],
});
