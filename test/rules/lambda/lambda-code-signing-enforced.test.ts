import { testRule } from '../../support/rule-cases';

const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const signing = (policy: unknown) => ({ Type: 'AWS::Lambda::CodeSigningConfig', Properties: { AllowedPublishers: { SigningProfileVersionArns: ['arn'] }, ...(policy === undefined ? {} : { CodeSigningPolicies: { UntrustedArtifactOnDeployment: policy } }) } });
const fn = (arn: unknown) => ({ Type: 'AWS::Lambda::Function', Properties: { CodeSigningConfigArn: arn } });
const own = { 'Fn::GetAtt': ['Signing', 'CodeSigningConfigArn'] };
const signed = (policy: unknown) => ({ ...when, Resources: { Subject: fn(own), Signing: signing(policy) } });

testRule('LambdaCodeSigningEnforced', {
  cloudformation: [
    { name: 'enforced', template: signed('Enforce'), expect: 'pass', pointer: '/Resources/Signing/Properties/CodeSigningPolicies/UntrustedArtifactOnDeployment' },
    { name: 'a warning only', template: signed('Warn'), expect: 'fail' },
    { name: 'no policy, which is a warning', template: signed(undefined), expect: 'fail' },
    { name: 'the policy is known at deploy time', template: signed({ Ref: 'P' }), expect: 'unknown' },
    { name: 'a warning in one arm', template: signed({ 'Fn::If': ['Prod', 'Enforce', 'Warn'] }), expect: 'fail' },
    { name: 'enforced in both arms', template: signed({ 'Fn::If': ['Prod', 'Enforce', 'Enforce'] }), expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a configuration that stands elsewhere', properties: { CodeSigningConfigArn: 'arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1' }, expect: 'unknown' },
    { name: 'a container image', properties: { PackageType: 'Image' }, expect: 'not-applicable' },
    {
      name: 'a configuration of another stack', expect: 'pass',
      template: [
        { Resources: { Signing: signing('Enforce') }, Outputs: { O: { Value: own, Export: { Name: 'signing' } } } },
        { Resources: { Subject: fn({ 'Fn::ImportValue': 'signing' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lambda_function: { subject: { code_signing_config_arn: '${aws_lambda_code_signing_config.c.arn}' } }, aws_lambda_code_signing_config: { c: { policies: { untrusted_artifact_on_deployment: 'Enforce' } } } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lambda_function: { subject: { code_signing_config_arn: '' } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lambda_function: { subject: { } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { code_signing_config_arn: '${var.p}' } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { code_signing_config_arn: '${var.p == "x" ? "arn" : ""}' } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a configuration that warns', config: { resource: { aws_lambda_function: { subject: { code_signing_config_arn: '${aws_lambda_code_signing_config.c.arn}' } }, aws_lambda_code_signing_config: { c: {} } } }, expect: 'fail' },
    { name: 'a configuration that stands elsewhere', properties: { code_signing_config_arn: 'arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1' }, expect: 'unknown' },
    { name: 'a container image', properties: { package_type: 'Image' }, expect: 'not-applicable' },
  ],
});
