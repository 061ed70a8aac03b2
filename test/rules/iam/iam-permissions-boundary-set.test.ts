import { testRule } from '../../support/rule-cases';

testRule('IamPermissionsBoundarySet', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/b' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { 'Fn::If': ['C', 'arn:aws:iam::111122223333:policy/b', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: { 'Fn::If': ['C', 'arn:aws:iam::111122223333:policy/b', 'arn:aws:iam::111122223333:policy/b'] } } } } }, expect: 'pass' },
    { name: 'strong (AWS::IAM::User)', template: { Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/b' } } } }, expect: 'pass' },
    { name: 'weak (AWS::IAM::User)', template: { Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: '' } } } }, expect: 'fail' },
    { name: 'property omitted (AWS::IAM::User)', template: { Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time (AWS::IAM::User)', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm (AWS::IAM::User)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: { 'Fn::If': ['C', 'arn:aws:iam::111122223333:policy/b', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms (AWS::IAM::User)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::IAM::User', Properties: { PermissionsBoundary: { 'Fn::If': ['C', 'arn:aws:iam::111122223333:policy/b', 'arn:aws:iam::111122223333:policy/b'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_iam_role: { subject: { permissions_boundary: 'arn:aws:iam::111122223333:policy/b' } } } }, subject: 'aws_iam_role.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_iam_role: { subject: { permissions_boundary: '' } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_iam_role: { subject: { } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_role: { subject: { permissions_boundary: '${var.p}' } } } }, subject: 'aws_iam_role.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_iam_role: { subject: { permissions_boundary: '${var.p == "x" ? "arn:aws:iam::111122223333:policy/b" : ""}' } } } }, subject: 'aws_iam_role.subject', expect: 'fail' },
    { name: 'strong (aws_iam_user)', config: { resource: { aws_iam_user: { subject: { permissions_boundary: 'arn:aws:iam::111122223333:policy/b' } } } }, subject: 'aws_iam_user.subject', expect: 'pass' },
    { name: 'weak (aws_iam_user)', config: { resource: { aws_iam_user: { subject: { permissions_boundary: '' } } } }, subject: 'aws_iam_user.subject', expect: 'fail' },
    { name: 'argument omitted (aws_iam_user)', config: { resource: { aws_iam_user: { subject: { } } } }, subject: 'aws_iam_user.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_iam_user)', config: { variable: { p: {} }, resource: { aws_iam_user: { subject: { permissions_boundary: '${var.p}' } } } }, subject: 'aws_iam_user.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_iam_user)', config: { variable: { p: {} }, resource: { aws_iam_user: { subject: { permissions_boundary: '${var.p == "x" ? "arn:aws:iam::111122223333:policy/b" : ""}' } } } }, subject: 'aws_iam_user.subject', expect: 'fail' },
  ],
});
