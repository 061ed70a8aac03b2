import { testRule } from '../../support/rule-cases';

const type = 'AWS::EC2::Instance';
const set = (value: unknown) => ({ SourceDestCheck: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('Ec2EnisSourceDestinationCheckEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'a network interface', template: { Resources: { Subject: { Type: 'AWS::EC2::NetworkInterface', Properties: set('false') } } }, expect: 'fail' },
  ],
});
