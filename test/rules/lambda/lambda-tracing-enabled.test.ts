import { testRule } from '../../support/rule-cases';

testRule('LambdaTracingEnabled', {
  cloudformation: [
    { name: 'active', properties: { TracingConfig: { Mode: 'Active' } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'only when the caller traces', properties: { TracingConfig: { Mode: 'PassThrough' } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { TracingConfig: { Mode: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm of a condition only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { TracingConfig: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { Mode: 'Active' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lambda_function: { subject: { tracing_config: [{ mode: 'Active' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lambda_function: { subject: { tracing_config: [{ mode: 'PassThrough' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lambda_function: { subject: { } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { tracing_config: [{ mode: '${var.p}' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { tracing_config: [{ mode: '${var.p == "x" ? "Active" : "PassThrough"}' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
  ],
});
