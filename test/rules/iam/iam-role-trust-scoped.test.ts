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
    { name: 'a role of any account', properties: role({ AWS: 'arn:aws:iam::*:role/deploy' }), expect: 'fail' },
    { name: 'an account known at deploy time', template: { Parameters: { A: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: role({ AWS: { 'Fn::Sub': 'arn:aws:iam::${A}:root' } }) } } }, expect: 'pass' },
    { name: 'anyone whose account is his account', properties: role('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': '${aws:PrincipalAccount}' } } }), expect: 'fail' },
    { name: 'anyone, for any account', properties: role('*', { Condition: { StringLike: { 'aws:PrincipalAccount': ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*'] } } }), expect: 'fail' },
    { name: 'anyone, but outsiders are denied', properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*' }, { Effect: 'Deny', Action: 'sts:AssumeRole', Principal: '*', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }] } }, expect: 'pass' },
    { name: 'a principal known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: role({ AWS: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'property omitted, which IAM refuses', properties: {}, expect: 'pass' },
  ],
  terraform: [
    { name: 'named, as JSON', properties: { assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: 'sts:AssumeRole', Resource: '*' }] }) }, expect: 'pass' },
    { name: 'open, as JSON', properties: { assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' }] }) }, expect: 'fail' },
    { name: 'open, encoded', properties: { assume_role_policy: '${jsonencode({"Version" = "2012-10-17", "Statement" = [{"Effect" = "Allow", "Principal" = "*", "Action" = "sts:AssumeRole", "Resource" = "*"}]})}' }, expect: 'fail' },
    { name: 'named, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sts:AssumeRole'], resources: ['*'], principals: [{ type: 'AWS', identifiers: ['arn:aws:iam::111122223333:role/app'] }] }] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'pass' },
    { name: 'open, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: { actions: ['sts:AssumeRole'], resources: ['*'], principals: { type: 'AWS', identifiers: ['*'] } } } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'put together from others', config: { data: { aws_iam_policy_document: { p: { source_policy_documents: ['x'] } } }, resource: { aws_iam_role: { subject: { assume_role_policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_role: { subject: { assume_role_policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
