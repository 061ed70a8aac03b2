import { testRule } from '../../support/rule-cases';

const attached = { aws_organizations_policy_attachment: { a: { policy_id: '${aws_organizations_policy.subject.id}', target_id: 'r-abcd' } } };

testRule('ServiceControlPolicyGuardsRecords', {
  cloudformation: [
    { name: 'denies both', template: { Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', TargetIds: ['r-abcd'], Content: { Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:Stop*', 'config:Delete*'], Resource: '*' }] } } } } }, expect: 'pass' },
    { name: 'denies one', template: { Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', TargetIds: ['r-abcd'], Content: { Statement: [{ Effect: 'Deny', Action: 'cloudtrail:*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'attached to nothing', properties: { Type: 'SERVICE_CONTROL_POLICY', Content: { Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:*'], Resource: '*' }] } }, expect: 'fail' },
    { name: 'another kind', template: { Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'TAG_POLICY', Content: {} } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', TargetIds: ['r-abcd'], Content: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'denies both', config: { resource: { aws_organizations_policy: { subject: { content: JSON.stringify({ Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:*'], Resource: '*' }] }) } }, ...attached } }, subject: 'aws_organizations_policy.subject', expect: 'pass' },
    { name: 'denies nothing', config: { resource: { aws_organizations_policy: { subject: { content: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) } }, ...attached } }, subject: 'aws_organizations_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_organizations_policy: { subject: { content: '${var.p}' } } } }, subject: 'aws_organizations_policy.subject', expect: 'unknown' },
    { name: 'attached to nothing', properties: { content: JSON.stringify({ Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:*'], Resource: '*' }] }) }, expect: 'fail' },
    { name: 'handed out', config: { resource: { aws_organizations_policy: { subject: { content: JSON.stringify({ Statement: [{ Effect: 'Deny', Action: ['cloudtrail:*', 'config:*'], Resource: '*' }] }) } } }, output: { id: { value: '${aws_organizations_policy.subject.id}' } } }, expect: 'unknown' },
  ],
});
