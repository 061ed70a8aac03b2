import { testRule } from '../../support/rule-cases';

testRule('LambdaFunctionUrlAuth', {
  cloudformation: [
    { name: 'IAM', properties: { AuthType: 'AWS_IAM' }, expect: 'pass', pointer: '/Resources/Subject/Properties/AuthType' },
    { name: 'none', properties: { AuthType: 'NONE' }, expect: 'fail' },
    { name: 'property omitted, which Lambda refuses', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Url', Properties: { AuthType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'none in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Url', Properties: { AuthType: { 'Fn::If': ['Dev', 'NONE', 'AWS_IAM'] } } } } }, expect: 'fail' },
  ],
});
