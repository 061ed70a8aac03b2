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
});
