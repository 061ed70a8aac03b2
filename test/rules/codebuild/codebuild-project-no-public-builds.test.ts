import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Visibility: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectNoPublicBuilds', {
  cloudformation: [
    { name: 'as it should be', properties: set('PRIVATE'), expect: 'pass' },
    { name: 'the weak value', properties: set('PUBLIC_READ'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'PRIVATE', 'PUBLIC_READ'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'PRIVATE', 'PRIVATE'] })), expect: 'pass' },

  ],
});
