import { testRule } from '../../support/rule-cases';

testRule('CloudwatchLogGroupDataProtection', {
  cloudformation: [
    { name: 'a policy of its own', properties: { DataProtectionPolicy: { Name: 'p', Version: '2021-06-01', Statement: [{ Sid: 's', DataIdentifier: ['arn:aws:dataprotection::aws:data-identifier/EmailAddress'], Operation: { Deidentify: { MaskConfig: {} } } }] } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'an empty policy', properties: { DataProtectionPolicy: {} }, expect: 'fail' },
    { name: 'a policy of the account', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: {} }, Account: { Type: 'AWS::Logs::AccountPolicy', Properties: { PolicyName: 'p', PolicyType: 'DATA_PROTECTION_POLICY', PolicyDocument: '{}' } } } }, expect: 'pass' },
    { name: 'another policy of the account', template: { Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: {} }, Account: { Type: 'AWS::Logs::AccountPolicy', Properties: { PolicyName: 'p', PolicyType: 'SUBSCRIPTION_FILTER_POLICY', PolicyDocument: '{}' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Logs::LogGroup', Properties: { DataProtectionPolicy: { 'Fn::If': ['C', { Name: 'p', Version: '2021-06-01', Statement: [{ Sid: 's', DataIdentifier: ['arn:aws:dataprotection::aws:data-identifier/EmailAddress'], Operation: { Deidentify: { MaskConfig: {} } } }] }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a policy', config: { resource: { aws_cloudwatch_log_group: { subject: { name: 'g' } }, aws_cloudwatch_log_data_protection_policy: { p: { log_group_name: '${aws_cloudwatch_log_group.subject.name}', policy_document: 'x' } } } }, expect: 'pass' },
    { name: 'none', config: { resource: { aws_cloudwatch_log_group: { subject: { name: 'g' } } } }, expect: 'fail' },
    { name: 'a policy of the account', config: { resource: { aws_cloudwatch_log_group: { subject: { name: 'g' } }, aws_cloudwatch_log_account_policy: { p: { policy_type: 'DATA_PROTECTION_POLICY' } } } }, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { name: 'g' } }, aws_cloudwatch_log_account_policy: { p: { policy_type: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
