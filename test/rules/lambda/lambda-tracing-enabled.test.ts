import { testRule } from '../../support/rule-cases';

testRule('LambdaTracingEnabled', {
  cloudformation: [
    { name: 'active', properties: { TracingConfig: { Mode: 'Active' } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'only when the caller traces', properties: { TracingConfig: { Mode: 'PassThrough' } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { TracingConfig: { Mode: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm of a condition only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { TracingConfig: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { Mode: 'Active' }] } } } } }, expect: 'fail' },
  ],
});
