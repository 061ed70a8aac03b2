import { testRule } from '../../support/rule-cases';

const type = 'AWS::Cognito::IdentityPool';
const set = (value: unknown) => ({ AllowUnauthenticatedIdentities: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CognitoIdentityPoolUnauthAccessCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },

  ],
});
