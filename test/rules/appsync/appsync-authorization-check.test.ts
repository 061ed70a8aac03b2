import { testRule } from '../../support/rule-cases';

const type = 'AWS::AppSync::GraphQLApi';
const set = (value: unknown) => ({ AuthenticationType: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('AppsyncAuthorizationCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set('AWS_IAM'), expect: 'pass' },
    { name: 'the weak value', properties: set('API_KEY'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'AWS_IAM', 'API_KEY'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'AWS_IAM', 'AWS_IAM'] })), expect: 'pass' },
    { name: 'a key as a second way', properties: { ...set('AWS_IAM'), AdditionalAuthenticationProviders: [{ AuthenticationType: 'API_KEY' }] }, expect: 'fail' },
    { name: 'the other ways are known at deploy time', template: subject({ ...set('AWS_IAM'), AdditionalAuthenticationProviders: { Ref: 'P' } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'IAM', config: { resource: { aws_appsync_graphql_api: { subject: { authentication_type: 'AWS_IAM' } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'pass' },
    { name: 'an API key', config: { resource: { aws_appsync_graphql_api: { subject: { authentication_type: 'API_KEY' } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'an API key besides', config: { resource: { aws_appsync_graphql_api: { subject: { authentication_type: 'AWS_IAM', additional_authentication_provider: [{ authentication_type: 'API_KEY' }] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_appsync_graphql_api: { subject: {} } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_appsync_graphql_api: { subject: { authentication_type: '${var.p}' } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'unknown' },
    { name: 'an API key in one arm', config: { variable: { p: {} }, resource: { aws_appsync_graphql_api: { subject: { authentication_type: '${var.p == "x" ? "AWS_IAM" : "API_KEY"}' } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'a loop over further ways', config: { variable: { p: {} }, resource: { aws_appsync_graphql_api: { subject: { authentication_type: 'AWS_IAM', dynamic: { additional_authentication_provider: { for_each: '${var.p}', content: { authentication_type: '${additional_authentication_provider.value}' } } } } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_appsync_graphql_api: { subject: { values: { authentication_type: 'AWS_IAM', additional_authentication_provider: [] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'pass' },
  ],
});
