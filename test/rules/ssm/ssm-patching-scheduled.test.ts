import { testRule } from '../../support/rule-cases';

testRule('SsmPatchingScheduled', {
  cloudformation: [
    { name: 'scheduled', template: { Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: 'rate(7 days)' } } } }, expect: 'pass' },
    { name: 'once', template: { Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline' } } } }, expect: 'fail' },
    { name: 'something else', template: { Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-UpdateSSMAgent' } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SSM::Association', Properties: { Name: 'AWS-RunPatchBaseline', ScheduleExpression: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'scheduled', config: { resource: { aws_ssm_association: { subject: { name: 'AWS-RunPatchBaseline', schedule_expression: 'rate(7 days)' } } } }, subject: 'aws_ssm_association.subject', expect: 'pass' },
    { name: 'once', config: { resource: { aws_ssm_association: { subject: { name: 'AWS-RunPatchBaseline' } } } }, subject: 'aws_ssm_association.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ssm_association: { subject: { name: 'AWS-RunPatchBaseline', schedule_expression: '${var.p}' } } } }, subject: 'aws_ssm_association.subject', expect: 'unknown' },
  ],
});
