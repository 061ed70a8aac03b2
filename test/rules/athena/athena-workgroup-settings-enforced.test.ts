import { testRule } from '../../support/rule-cases';

testRule('AthenaWorkgroupSettingsEnforced', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { EnforceWorkGroupConfiguration: true } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { EnforceWorkGroupConfiguration: false } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { EnforceWorkGroupConfiguration: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { EnforceWorkGroupConfiguration: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { EnforceWorkGroupConfiguration: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_athena_workgroup: { subject: { configuration: [{ enforce_workgroup_configuration: true }] } } } }, subject: 'aws_athena_workgroup.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_athena_workgroup: { subject: { configuration: [{ enforce_workgroup_configuration: false }] } } } }, subject: 'aws_athena_workgroup.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_athena_workgroup: { subject: { } } } }, subject: 'aws_athena_workgroup.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_athena_workgroup: { subject: { configuration: [{ enforce_workgroup_configuration: '${var.p}' }] } } } }, subject: 'aws_athena_workgroup.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_athena_workgroup: { subject: { configuration: [{ enforce_workgroup_configuration: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_athena_workgroup.subject', expect: 'fail' },
  ],
});
