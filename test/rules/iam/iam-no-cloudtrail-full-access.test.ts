import { testRule } from '../../support/rule-cases';

testRule('IamNoCloudtrailFullAccess', {
  cloudformation: [
    { name: 'narrow', template: { Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['cloudtrail:LookupEvents', 's3:GetObject'], Resource: '*' }] } } } } }, expect: 'pass' },
    { name: 'wide', template: { Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'cloudtrail:*', Resource: '*' }] } } } } }, expect: 'fail' },
    { name: 'wide, in a policy of a role', template: { Resources: { Subject: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'cloudtrail:*', Resource: '*' }] }, Roles: ['r'] } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'narrow', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['cloudtrail:LookupEvents', 's3:GetObject'], Resource: '*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'pass' },
    { name: 'wide', config: { resource: { aws_iam_policy: { subject: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'cloudtrail:*', Resource: '*' }] }) } } } }, subject: 'aws_iam_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_iam_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_iam_policy.subject', expect: 'unknown' },
  ],
});
