import { testRule } from '../../support/rule-cases';

const type = 'AWS::Lambda::Function';
const set = (value: unknown) => ({ VpcConfig: { SubnetIds: value, SecurityGroupIds: ['sg'] } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('LambdaInsideVpc', {
  cloudformation: [
    { name: 'as it should be', properties: set(['subnet-a']), expect: 'pass' },
    { name: 'the weak value', properties: set([]), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a'], []] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a'], ['subnet-a']] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lambda_function: { subject: { vpc_config: [{ subnet_ids: ['s'] }] } } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lambda_function: { subject: { vpc_config: [{ subnet_ids: [] }] } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lambda_function: { subject: { } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { vpc_config: [{ subnet_ids: '${var.p}' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
  ],
});
