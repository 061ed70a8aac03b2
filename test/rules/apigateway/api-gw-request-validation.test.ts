import { testRule } from '../../support/rule-cases';

const type = 'AWS::ApiGateway::Method';
const set = (value: unknown) => ({ HttpMethod: 'POST', RequestValidatorId: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const withValidator = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: set({ Ref: 'V' }) }, V: { Type: 'AWS::ApiGateway::RequestValidator', Properties: properties } } });

testRule('ApiGwRequestValidation', {
  cloudformation: [
    { name: 'as it should be', properties: set('abc123'), expect: 'pass' },
    { name: 'the weak value', properties: set(''), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'abc123', ''] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'abc123', 'abc123'] })), expect: 'pass' },
    { name: 'a validator that checks bodies', template: withValidator({ ValidateRequestBody: true }), expect: 'pass', pointer: '/Resources/V/Properties/ValidateRequestBody' },
    { name: 'a validator that checks parameters', template: withValidator({ ValidateRequestParameters: true }), expect: 'pass' },
    { name: 'a validator that checks nothing', template: withValidator({}), expect: 'fail' },
    { name: 'what the validator checks is known at deploy time', template: withValidator({ ValidateRequestBody: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'a preflight', properties: { HttpMethod: 'OPTIONS' }, expect: 'not-applicable' },
    { name: 'a canned answer', properties: { HttpMethod: 'GET', Integration: { Type: 'MOCK' } }, expect: 'not-applicable' },
    {
      name: 'a validator of another stack', expect: 'fail',
      template: [
        { Resources: { V: { Type: 'AWS::ApiGateway::RequestValidator', Properties: { ValidateRequestBody: false } } }, Outputs: { O: { Value: { Ref: 'V' }, Export: { Name: 'v' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'v' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'a validator of bodies', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'POST', request_validator_id: '${aws_api_gateway_request_validator.v.id}' } }, aws_api_gateway_request_validator: { v: { validate_request_body: true } } } }, subject: 'aws_api_gateway_method.subject', expect: 'pass' },
    { name: 'a validator of nothing', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'POST', request_validator_id: '${aws_api_gateway_request_validator.v.id}' } }, aws_api_gateway_request_validator: { v: {} } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'GET' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'a preflight request', config: { resource: { aws_api_gateway_method: { subject: { http_method: 'OPTIONS' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_method: { subject: { request_validator_id: '${var.p}' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'unknown' },
    { name: 'a mock', config: { resource: { aws_api_gateway_resource: { r: {} }, aws_api_gateway_method: { subject: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'POST' } }, aws_api_gateway_integration: { i: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'POST', type: 'MOCK' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'not-applicable' },
    { name: 'a mock, by reference', config: { resource: { aws_api_gateway_resource: { r: {} }, aws_api_gateway_method: { subject: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'POST' } }, aws_api_gateway_integration: { i: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: '${aws_api_gateway_method.subject.http_method}', type: 'MOCK' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'not-applicable' },
    { name: 'a mock for another method', config: { resource: { aws_api_gateway_resource: { r: {} }, aws_api_gateway_method: { subject: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'POST' } }, aws_api_gateway_integration: { i: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'GET', type: 'MOCK' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'a function', config: { resource: { aws_api_gateway_resource: { r: {} }, aws_api_gateway_method: { subject: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'POST' } }, aws_api_gateway_integration: { i: { rest_api_id: 'abc', resource_id: '${aws_api_gateway_resource.r.id}', http_method: 'POST', type: 'AWS_PROXY' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'fail' },
    { name: 'a mock, as a plan shows it', plan: { aws_api_gateway_resource: { r: { values: {} } }, aws_api_gateway_method: { subject: { values: { rest_api_id: 'abc', http_method: 'POST', request_validator_id: null }, references: { resource_id: 'aws_api_gateway_resource.r.id' } } }, aws_api_gateway_integration: { i: { values: { rest_api_id: 'abc', http_method: 'POST', type: 'MOCK' }, references: { resource_id: 'aws_api_gateway_resource.r.id' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'not-applicable' },
    { name: 'a validator, as a plan shows it', plan: { aws_api_gateway_request_validator: { v: { values: { validate_request_body: true } } }, aws_api_gateway_method: { subject: { values: { http_method: 'POST' }, references: { request_validator_id: 'aws_api_gateway_request_validator.v.id' } } } }, subject: 'aws_api_gateway_method.subject', expect: 'pass' },
  ],
});
