import { testRule } from '../../support/rule-cases';

const type = 'AWS::Lambda::Function';
const set = (value: unknown) => ({ ReservedConcurrentExecutions: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('LambdaConcurrencyCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(50), expect: 'pass' },
    { name: 'the weak value', properties: set({ Ref: 'AWS::NoValue' }), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 50, { Ref: 'AWS::NoValue' }] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 50, 50] })), expect: 'pass' },
    { name: 'switched off, which is a bound too', properties: set(0), expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lambda_function: { subject: { reserved_concurrent_executions: 5 } } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lambda_function: { subject: { reserved_concurrent_executions: -1 } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lambda_function: { subject: { } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { reserved_concurrent_executions: '${var.p}' } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { reserved_concurrent_executions: '${var.p == "x" ? 5 : -1}' } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
  ],
});
