import { testRule } from '../../support/rule-cases';

testRule('ServiceControlPolicyGuardsRecords', {
  cloudformation: [
    { name: 'denies both', template: { Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', Content: { Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:Stop*', 'config:Delete*'], Resource: '*' }] } } } } }, expect: 'pass' },
    { name: 'denies one', template: { Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', Content: { Statement: [{ Effect: 'Deny', Action: 'cloudtrail:*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'another kind', template: { Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'TAG_POLICY', Content: {} } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', Content: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'denies both', config: { resource: { aws_organizations_policy: { subject: { content: JSON.stringify({ Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:*'], Resource: '*' }] }) } } } }, subject: 'aws_organizations_policy.subject', expect: 'pass' },
    { name: 'denies nothing', config: { resource: { aws_organizations_policy: { subject: { content: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_organizations_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_organizations_policy: { subject: { content: '${var.p}' } } } }, subject: 'aws_organizations_policy.subject', expect: 'unknown' },
  ],
});
