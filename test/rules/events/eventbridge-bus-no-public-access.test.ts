import { testRule } from '../../support/rule-cases';

const policy = (properties: object) => ({ Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Events::EventBusPolicy', Properties: { StatementId: 's', ...properties } } } });
const statement = (principal: unknown, more: object = {}) => ({ Sid: 's', Effect: 'Allow', Principal: principal, Action: 'events:PutEvents', Resource: '*', ...more });
const ours = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } };
const account = { AWS: 'arn:aws:iam::111122223333:root' };

testRule('EventbridgeBusNoPublicAccess', {
  cloudformation: [
    { name: 'a bus without a policy', properties: {}, expect: 'not-applicable' },
    { name: 'a bus for one account', properties: { Policy: { Statement: [statement(account)] } }, expect: 'pass' },
    { name: 'a bus for everyone', properties: { Policy: { Statement: [statement('*')] } }, expect: 'fail', findings: ['s'] },
    { name: 'a statement for one account', template: policy({ Statement: statement(account) }), expect: 'pass' },
    { name: 'a statement for everyone', template: policy({ Statement: statement('*') }), expect: 'fail' },
    { name: 'a statement for everyone, written as text', template: policy({ Statement: JSON.stringify(statement({ AWS: '*' })) }), expect: 'fail' },
    { name: 'a statement for everyone in the organisation', template: policy({ Statement: statement('*', ours) }), expect: 'pass' },
    { name: 'the statement is known at deploy time', template: policy({ Statement: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'the older form for one account', template: policy({ Action: 'events:PutEvents', Principal: '111122223333' }), expect: 'pass' },
    { name: 'the older form for everyone', template: policy({ Action: 'events:PutEvents', Principal: '*' }), expect: 'fail' },
    { name: 'the older form for the organisation', template: policy({ Principal: '*', Condition: { Type: 'StringEquals', Key: 'aws:PrincipalOrgID', Value: 'o-1234567890' } }), expect: 'pass' },
    { name: 'the older form, known at deploy time', template: policy({ Principal: { Ref: 'P' } }), expect: 'unknown' },
    {
      name: 'for everyone in one arm', expect: 'fail',
      template: {
        Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
        Resources: { Subject: { Type: 'AWS::Events::EventBusPolicy', Properties: { Statement: { 'Fn::If': ['Prod', statement(account), statement('*')] } } } },
      },
    },
  ],
  terraform: [
    { name: 'a policy that names an account', properties: { policy: JSON.stringify({ Statement: [{ Sid: 'S', Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'events:PutEvents', Resource: '*' }] }) }, expect: 'pass' },
    { name: 'a policy for anyone', properties: { policy: JSON.stringify({ Statement: [{ Sid: 'S', Effect: 'Allow', Principal: '*', Action: 'events:PutEvents', Resource: '*' }] }) }, expect: 'fail', findings: ['S'] },
    { name: 'a policy for the organisation', config: { data: { aws_iam_policy_document: { p: { statement: { actions: ['events:PutEvents'], resources: ['*'], principals: { type: 'AWS', identifiers: ['*'] }, condition: { test: 'StringEquals', variable: 'aws:PrincipalOrgID', values: ['o-example'] } } } } }, resource: { aws_cloudwatch_event_bus_policy: { subject: { policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'pass' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_bus_policy: { subject: { policy: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'permission: an account', config: { resource: { aws_cloudwatch_event_permission: { subject: { principal: '111122223333' } } } }, subject: 'aws_cloudwatch_event_permission.subject', expect: 'pass' },
    { name: 'permission: anyone', config: { resource: { aws_cloudwatch_event_permission: { subject: { principal: '*' } } } }, subject: 'aws_cloudwatch_event_permission.subject', expect: 'fail' },
    { name: 'permission: an organisation', config: { resource: { aws_cloudwatch_event_permission: { subject: { principal: '*', condition: [{ key: 'aws:PrincipalOrgID', type: 'StringEquals', value: 'o-example' }] } } } }, subject: 'aws_cloudwatch_event_permission.subject', expect: 'pass' },
    { name: 'permission: any organisation', config: { resource: { aws_cloudwatch_event_permission: { subject: { principal: '*', condition: { key: 'aws:PrincipalOrgID', type: 'StringEquals', value: '*' } } } } }, subject: 'aws_cloudwatch_event_permission.subject', expect: 'fail' },
    { name: 'permission: a variable', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_permission: { subject: { principal: '${var.p}' } } } }, subject: 'aws_cloudwatch_event_permission.subject', expect: 'unknown' },
    { name: 'permission: anyone in one arm', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_permission: { subject: { principal: '${var.p == "x" ? "111122223333" : "*"}' } } } }, subject: 'aws_cloudwatch_event_permission.subject', expect: 'fail' },
  ],
});
