import { testRule } from '../../support/rule-cases';

testRule('SsmPatchingScheduled', {
  cloudformation: [
    { name: 'scheduled', template: { Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: 'rate(7 days)' } } } }, expect: 'pass' },
    { name: 'once', template: { Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline' } } } }, expect: 'fail' },
    { name: 'on the second Tuesday', properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: 'cron(0 2 ? * TUE#2 *)' }, expect: 'pass' },
    { name: 'once a year', properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: 'cron(0 2 1 1 ? *)' }, expect: 'fail' },
    { name: 'at one time', properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: 'at(2027-02-01T02:00:00)' }, expect: 'fail' },
    { name: 'every month, which the parameter does not allow', properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: 'rate(30 days)' }, parameters: { SsmPatchingScheduled: { maximumDays: 14 } }, expect: 'fail' },
    { name: 'something else', template: { Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-UpdateSSMAgent' } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'scheduled', config: { resource: { aws_ssm_association: { subject: { name: 'AWS-RunPatchBaseline', schedule_expression: 'rate(7 days)' } } } }, subject: 'aws_ssm_association.subject', expect: 'pass' },
    { name: 'once', config: { resource: { aws_ssm_association: { subject: { name: 'AWS-RunPatchBaseline' } } } }, subject: 'aws_ssm_association.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ssm_association: { subject: { name: 'AWS-RunPatchBaseline', schedule_expression: '${var.p}' } } } }, subject: 'aws_ssm_association.subject', expect: 'unknown' },
    { name: 'once a year', properties: { name: 'AWS-RunPatchBaseline', schedule_expression: 'cron(0 2 1 1 ? *)' }, expect: 'fail' },
  ],
});
