import { testRule } from '../../support/rule-cases';

const role = (principal: unknown, more: object = {}) => ({ AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal, ...more }] } });

testRule('IamRoleTrustScoped', {
  cloudformation: [
    { name: 'a service', properties: role({ Service: 'lambda.amazonaws.com' }), expect: 'pass' },
    { name: 'an account', properties: role({ AWS: 'arn:aws:iam::111122223333:root' }), expect: 'pass' },
    { name: 'anyone', properties: role('*'), expect: 'fail' },
    { name: 'anyone, as AWS principal in a list', properties: role({ AWS: ['arn:aws:iam::111122223333:root', '*'] }), expect: 'fail' },
    { name: 'anyone of one organisation', properties: role({ AWS: '*' }, { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-example' } } }), expect: 'pass' },
    { name: 'anyone with an external id, which is no secret', properties: role({ AWS: '*' }, { Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }), expect: 'fail' },
    { name: 'a principal known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: role({ AWS: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'property omitted, which IAM refuses', properties: {}, expect: 'pass' },
  ],
});
