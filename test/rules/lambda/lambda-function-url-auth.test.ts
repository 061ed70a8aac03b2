import { testRule } from '../../support/rule-cases';

testRule('LambdaFunctionUrlAuth', {
  cloudformation: [
    { name: 'IAM', properties: { AuthType: 'AWS_IAM' }, expect: 'pass', pointer: '/Resources/Subject/Properties/AuthType' },
    { name: 'none', properties: { AuthType: 'NONE' }, expect: 'fail' },
    { name: 'property omitted, which Lambda refuses', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Url', Properties: { AuthType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'none in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Url', Properties: { AuthType: { 'Fn::If': ['Dev', 'NONE', 'AWS_IAM'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lambda_function_url: { subject: { authorization_type: 'AWS_IAM' } } } }, subject: 'aws_lambda_function_url.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lambda_function_url: { subject: { authorization_type: 'NONE' } } } }, subject: 'aws_lambda_function_url.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lambda_function_url: { subject: { } } } }, subject: 'aws_lambda_function_url.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lambda_function_url: { subject: { authorization_type: '${var.p}' } } } }, subject: 'aws_lambda_function_url.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function_url: { subject: { authorization_type: '${var.p == "x" ? "AWS_IAM" : "NONE"}' } } } }, subject: 'aws_lambda_function_url.subject', expect: 'fail' },
  ],
});
