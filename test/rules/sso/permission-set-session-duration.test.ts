import { testRule } from '../../support/rule-cases';

testRule('PermissionSetSessionDuration', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { SessionDuration: 'PT4H' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { SessionDuration: 'PT12H' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { SessionDuration: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { SessionDuration: { 'Fn::If': ['C', 'PT4H', 'PT12H'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SSO::PermissionSet', Properties: { SessionDuration: { 'Fn::If': ['C', 'PT4H', 'PT4H'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ssoadmin_permission_set: { subject: { session_duration: 'PT480M' } } } }, subject: 'aws_ssoadmin_permission_set.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ssoadmin_permission_set: { subject: { session_duration: 'PT12H' } } } }, subject: 'aws_ssoadmin_permission_set.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ssoadmin_permission_set: { subject: { } } } }, subject: 'aws_ssoadmin_permission_set.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ssoadmin_permission_set: { subject: { session_duration: '${var.p}' } } } }, subject: 'aws_ssoadmin_permission_set.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ssoadmin_permission_set: { subject: { session_duration: '${var.p == "x" ? "PT480M" : "PT12H"}' } } } }, subject: 'aws_ssoadmin_permission_set.subject', expect: 'fail' },
  ],
});
