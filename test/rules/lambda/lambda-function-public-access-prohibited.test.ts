import { testRule } from '../../support/rule-cases';

testRule('LambdaFunctionPublicAccessProhibited', {
  cloudformation: [
    { name: 'an account', properties: { Principal: '111122223333' }, expect: 'pass' },
    { name: 'a service for one bucket', properties: { Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::data' }, expect: 'pass' },
    { name: 'anyone', properties: { Principal: '*' }, expect: 'fail', pointer: '/Resources/Subject/Properties/Principal' },
    { name: 'anyone, for one source', properties: { Principal: '*', SourceAccount: '111122223333' }, expect: 'pass' },
    { name: 'anyone of one organisation', properties: { Principal: '*', PrincipalOrgID: 'o-example' }, expect: 'pass' },
    { name: 'anyone, with a source that is a star', properties: { Principal: '*', SourceArn: '*' }, expect: 'fail' },
    { name: 'a URL without authorisation', properties: { Principal: '*', FunctionUrlAuthType: 'NONE' }, expect: 'fail' },
    { name: 'a URL with IAM authorisation', properties: { Principal: '*', FunctionUrlAuthType: 'AWS_IAM' }, expect: 'pass' },
    { name: 'a role of the template', template: { Resources: { Subject: { Type: 'AWS::Lambda::Permission', Properties: { Principal: { 'Fn::GetAtt': ['R', 'Arn'] } } }, R: { Type: 'AWS::IAM::Role' } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Permission', Properties: { Principal: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'anyone in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Permission', Properties: { Principal: { 'Fn::If': ['Dev', '*', '111122223333'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a service', properties: { principal: 's3.amazonaws.com' }, expect: 'pass' },
    { name: 'an account', properties: { principal: '111122223333' }, expect: 'pass' },
    { name: 'anyone', properties: { principal: '*' }, expect: 'fail' },
    { name: 'anyone of an organisation', properties: { principal: '*', principal_org_id: 'o-example' }, expect: 'pass' },
    { name: 'anyone, for an account', properties: { principal: '*', source_account: '111122223333' }, expect: 'pass' },
    { name: 'anyone, from a bucket', properties: { principal: '*', source_arn: 'arn:aws:s3:::data' }, expect: 'pass' },
    { name: 'anyone, from anywhere', properties: { principal: '*', source_arn: '*' }, expect: 'fail' },
    { name: 'callers of the URL that prove who they are', properties: { principal: '*', function_url_auth_type: 'AWS_IAM' }, expect: 'pass' },
    { name: 'callers of the URL, whoever they are', properties: { principal: '*', function_url_auth_type: 'NONE' }, expect: 'fail' },
    { name: 'principal of a variable', config: { variable: { p: {} }, resource: { aws_lambda_permission: { subject: { principal: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'anyone in one arm', config: { variable: { p: {} }, resource: { aws_lambda_permission: { subject: { principal: '${var.p == "x" ? "s3.amazonaws.com" : "*"}' } } } }, expect: 'fail' },
  ],
});
