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
});
