import { testRule } from '../../support/rule-cases';

testRule('IamPermissionsBoundarySet', {
  cloudformation: [
    { name: 'the strong value', properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/b' }, expect: 'pass' },
    { name: 'the weak value', properties: { PermissionsBoundary: '' }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: { 'Fn::If': ['C', 'arn:aws:iam::111122223333:policy/b', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: { 'Fn::If': ['C', 'arn:aws:iam::111122223333:policy/b', 'arn:aws:iam::111122223333:policy/b'] } } } } }, expect: 'pass' },
    { name: 'a role for people without', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }] } } } } }, expect: 'fail' },
    { name: 'a role for people with', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/b', AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }] } } } } }, expect: 'pass' },
    { name: 'a role for a service', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] } } } } }, expect: 'not-applicable' },
    { name: 'a role whose principals are known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Ref: 'P' }, Action: 'sts:AssumeRole' }] } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_iam_user: { subject: { permissions_boundary: 'arn:aws:iam::111122223333:policy/b' } } } }, subject: 'aws_iam_user.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_iam_user: { subject: { permissions_boundary: '' } } } }, subject: 'aws_iam_user.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_iam_user: { subject: {} } } }, subject: 'aws_iam_user.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_user: { subject: { permissions_boundary: '${var.p}' } } } }, subject: 'aws_iam_user.subject', expect: 'unknown' },
    { name: 'a role for people without', config: { resource: { aws_iam_role: { subject: { assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }] }) } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a role for people with', config: { resource: { aws_iam_role: { subject: { permissions_boundary: 'arn:aws:iam::111122223333:policy/b', assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }] }) } } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'a role for a service', config: { resource: { aws_iam_role: { subject: { assume_role_policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] }) } } } }, subject: 'aws_iam_role.subject', expect: 'not-applicable' },
  ],
});
