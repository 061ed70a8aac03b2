import { testRule } from '../../support/rule-cases';

testRule('CloudwatchLogResourcePolicyNoPublicAccess', {
  cloudformation: [
    { name: 'open AWS::Logs::ResourcePolicy', template: { Resources: { Subject: { Type: 'AWS::Logs::ResourcePolicy', Properties: { PolicyDocument: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }) } } } }, expect: 'fail' },
    { name: 'named AWS::Logs::ResourcePolicy', template: { Resources: { Subject: { Type: 'AWS::Logs::ResourcePolicy', Properties: { PolicyDocument: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] }) } } } }, expect: 'pass' },
    { name: 'property omitted AWS::Logs::ResourcePolicy', template: { Resources: { Subject: { Type: 'AWS::Logs::ResourcePolicy', Properties: {} } } }, expect: 'pass' },
    { name: 'known at deploy time AWS::Logs::ResourcePolicy', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Logs::ResourcePolicy', Properties: { PolicyDocument: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'open aws_cloudwatch_log_resource_policy', config: { resource: { aws_cloudwatch_log_resource_policy: { subject: { policy_document: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_cloudwatch_log_resource_policy.subject', expect: 'fail' },
    { name: 'named aws_cloudwatch_log_resource_policy', config: { resource: { aws_cloudwatch_log_resource_policy: { subject: { policy_document: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_cloudwatch_log_resource_policy.subject', expect: 'pass' },
    { name: 'a variable without a default aws_cloudwatch_log_resource_policy', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_resource_policy: { subject: { policy_document: '${var.p}' } } } }, subject: 'aws_cloudwatch_log_resource_policy.subject', expect: 'unknown' },
  ],
});
