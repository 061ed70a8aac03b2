import { testRule } from '../../support/rule-cases';

testRule('LambdaFunctionSettingsCheck', {
  cloudformation: [
    { name: 'a supported runtime', properties: { Runtime: 'nodejs22.x' }, expect: 'pass', pointer: '/Resources/Subject/Properties/Runtime' },
    { name: 'a newer one than we know', properties: { Runtime: 'nodejs30.x' }, expect: 'pass' },
    { name: 'a deprecated one', properties: { Runtime: 'python3.8' }, expect: 'fail' },
    { name: 'a container image', properties: { PackageType: 'Image', Code: { ImageUri: 'x' } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { Runtime: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'deprecated in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { Runtime: { 'Fn::If': ['Dev', 'nodejs14.x', 'nodejs22.x'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a runtime that is supported', properties: { runtime: 'nodejs22.x' }, expect: 'pass' },
    { name: 'a runtime that is not', properties: { runtime: 'python3.8' }, expect: 'fail' },
    { name: 'an image', properties: { package_type: 'Image', image_uri: 'x' }, expect: 'not-applicable' },
    { name: 'runtime of a variable', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { runtime: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'an old runtime in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { runtime: '${var.p == "x" ? "nodejs22.x" : "go1.x"}' } } } }, expect: 'fail' },
  ],
});
