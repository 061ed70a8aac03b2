import { testRule } from '../../support/rule-cases';

const type = 'AWS::ApiGateway::DomainName';
const set = (value: unknown) => ({ SecurityPolicy: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const http = (configurations: unknown) => ({ ...when, Resources: { Subject: { Type: 'AWS::ApiGatewayV2::DomainName', Properties: { DomainNameConfigurations: configurations } } } });

testRule('ApiGwDomainNameTlsCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set('TLS_1_2'), expect: 'pass' },
    { name: 'the weak value', properties: set('TLS_1_0'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'unknown' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'TLS_1_2', 'TLS_1_0'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'TLS_1_2', 'TLS_1_2'] })), expect: 'pass' },
    { name: 'an enhanced policy', properties: set('SecurityPolicy_TLS13_1_2_2021_06'), expect: 'pass' },
    { name: 'an HTTP API with TLS 1.2', template: http([{ SecurityPolicy: 'TLS_1_2' }]), expect: 'pass' },
    { name: 'an HTTP API with TLS 1.0', template: http([{ SecurityPolicy: 'TLS_1_0' }]), expect: 'fail', findings: ['DomainNameConfigurations[0]'] },
    { name: 'an HTTP API without any configuration', template: http([]), expect: 'fail' },
    { name: 'an HTTP API without a policy', template: http([{}]), expect: 'unknown' },
    { name: 'an HTTP API, known at deploy time', template: http({ Ref: 'P' }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_api_gateway_domain_name: { subject: { security_policy: 'TLS_1_2' } } } }, subject: 'aws_api_gateway_domain_name.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_api_gateway_domain_name: { subject: { security_policy: 'TLS_1_0' } } } }, subject: 'aws_api_gateway_domain_name.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_domain_name: { subject: { } } } }, subject: 'aws_api_gateway_domain_name.subject', expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_domain_name: { subject: { security_policy: '${var.p}' } } } }, subject: 'aws_api_gateway_domain_name.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_api_gateway_domain_name: { subject: { security_policy: '${var.p == "x" ? "TLS_1_2" : "TLS_1_0"}' } } } }, subject: 'aws_api_gateway_domain_name.subject', expect: 'fail' },
    { name: 'strong (aws_apigatewayv2_domain_name)', config: { resource: { aws_apigatewayv2_domain_name: { subject: { domain_name_configuration: [{ security_policy: 'TLS_1_2' }] } } } }, subject: 'aws_apigatewayv2_domain_name.subject', expect: 'pass' },
    { name: 'weak (aws_apigatewayv2_domain_name)', config: { resource: { aws_apigatewayv2_domain_name: { subject: { domain_name_configuration: [{ security_policy: 'TLS_1_0' }] } } } }, subject: 'aws_apigatewayv2_domain_name.subject', expect: 'fail' },
    { name: 'argument omitted (aws_apigatewayv2_domain_name)', config: { resource: { aws_apigatewayv2_domain_name: { subject: { } } } }, subject: 'aws_apigatewayv2_domain_name.subject', expect: 'unknown' },
    { name: 'a variable without a default (aws_apigatewayv2_domain_name)', config: { variable: { p: {} }, resource: { aws_apigatewayv2_domain_name: { subject: { domain_name_configuration: [{ security_policy: '${var.p}' }] } } } }, subject: 'aws_apigatewayv2_domain_name.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_apigatewayv2_domain_name)', config: { variable: { p: {} }, resource: { aws_apigatewayv2_domain_name: { subject: { domain_name_configuration: [{ security_policy: '${var.p == "x" ? "TLS_1_2" : "TLS_1_0"}' }] } } } }, subject: 'aws_apigatewayv2_domain_name.subject', expect: 'fail' },
  ],
});
