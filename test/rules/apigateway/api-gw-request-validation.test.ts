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
  ],
});
