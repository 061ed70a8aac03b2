import { testRule } from '../../support/rule-cases';

testRule('CloudwatchLogGroupDataProtection', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { Name: 'p' } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { 'Fn::If': ['C', { Name: 'p' }, { }] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { 'Fn::If': ['C', { Name: 'p' }, { Name: 'p' }] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'protected', config: { resource: { aws_cloudwatch_log_group: { subject: { name: 'g' } }, aws_cloudwatch_log_data_protection_policy: { p: { log_group_name: '${aws_cloudwatch_log_group.subject.name}', policy_document: '{"Name":"p"}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'none', config: { resource: { aws_cloudwatch_log_group: { subject: {} } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
  ],
});
