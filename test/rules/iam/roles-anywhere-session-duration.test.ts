import { testRule } from '../../support/rule-cases';

testRule('RolesAnywhereSessionDuration', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::RolesAnywhere::Profile', Properties: { DurationSeconds: 900 } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::RolesAnywhere::Profile', Properties: { DurationSeconds: 43200 } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::RolesAnywhere::Profile', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RolesAnywhere::Profile', Properties: { DurationSeconds: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RolesAnywhere::Profile', Properties: { DurationSeconds: { 'Fn::If': ['C', 900, 43200] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RolesAnywhere::Profile', Properties: { DurationSeconds: { 'Fn::If': ['C', 900, 900] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_rolesanywhere_profile: { subject: { duration_seconds: 900 } } } }, subject: 'aws_rolesanywhere_profile.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_rolesanywhere_profile: { subject: { duration_seconds: 43200 } } } }, subject: 'aws_rolesanywhere_profile.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_rolesanywhere_profile: { subject: { } } } }, subject: 'aws_rolesanywhere_profile.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_rolesanywhere_profile: { subject: { duration_seconds: '${var.p}' } } } }, subject: 'aws_rolesanywhere_profile.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_rolesanywhere_profile: { subject: { duration_seconds: '${var.p == "x" ? 900 : 43200}' } } } }, subject: 'aws_rolesanywhere_profile.subject', expect: 'fail' },
  ],
});
