import { testRule } from '../../support/rule-cases';

const association = { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { WebACLArn: 'arn', ResourceArn: { 'Fn::Sub': 'arn:aws:apigateway:${AWS::Region}::/restapis/${Api}/stages/${Subject}' } } };
const api = { Type: 'AWS::ApiGateway::RestApi' };
const stage = { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: { Ref: 'Api' } } };

testRule('ApiGwAssociatedWithWaf', {
  cloudformation: [
    { name: 'associated', template: { Resources: { Subject: stage, Api: api, A: association } }, expect: 'pass' },
    { name: 'not associated', template: { Resources: { Subject: stage, Api: api } }, expect: 'fail' },
    { name: 'a private API', template: { Resources: { Subject: stage, Api: { ...api, Properties: { EndpointConfiguration: { Types: ['PRIVATE'] } } } } }, expect: 'not-applicable' },
    { name: 'another stage is associated', template: { Resources: { Subject: stage, Api: api, O: stage, A: { ...association, Properties: { WebACLArn: 'arn', ResourceArn: { 'Fn::Sub': 'arn:aws:apigateway:r::/restapis/${Api}/stages/${O}' } } } } }, expect: 'fail' },
    { name: 'the list is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: stage, Api: api, A: { ...association, Properties: { ...association.Properties, WebACLArn: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one deployment only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: stage, Api: api, A: { ...association, Condition: 'Dev' } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_api_gateway_stage: { subject: {} }, aws_wafv2_web_acl_association: { s: { resource_arn: '${aws_api_gateway_stage.subject.arn}', web_acl_arn: 'arn' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'pass' },
    { name: 'for another', config: { resource: { aws_api_gateway_stage: { subject: {}, other: {} }, aws_wafv2_web_acl_association: { s: { resource_arn: '${aws_api_gateway_stage.other.arn}', web_acl_arn: 'arn' } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_api_gateway_stage: { subject: {} } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
    { name: 'a private API', config: { resource: { aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}' } }, aws_api_gateway_rest_api: { a: { endpoint_configuration: [{ types: ['PRIVATE'] }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'not-applicable' },
    { name: 'a public API', config: { resource: { aws_api_gateway_stage: { subject: { rest_api_id: '${aws_api_gateway_rest_api.a.id}' } }, aws_api_gateway_rest_api: { a: { endpoint_configuration: [{ types: ['EDGE'] }] } } } }, subject: 'aws_api_gateway_stage.subject', expect: 'fail' },
  ],
});
