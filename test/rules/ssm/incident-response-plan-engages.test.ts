import { testRule } from '../../support/rule-cases';

testRule('IncidentResponsePlanEngages', {
  cloudformation: [
    { name: 'engages', template: { Resources: { Subject: { Type: 'AWS::SSMIncidents::ResponsePlan', Properties: { Engagements: ['arn'] } } } }, expect: 'pass' },
    { name: 'a chat channel', template: { Resources: { Subject: { Type: 'AWS::SSMIncidents::ResponsePlan', Properties: { ChatChannel: { ChatbotSns: ['arn'] } } } } }, expect: 'pass' },
    { name: 'nobody', template: { Resources: { Subject: { Type: 'AWS::SSMIncidents::ResponsePlan', Properties: {} } } }, expect: 'fail' },
    { name: 'an empty list', template: { Resources: { Subject: { Type: 'AWS::SSMIncidents::ResponsePlan', Properties: { Engagements: [] } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SSMIncidents::ResponsePlan', Properties: { Engagements: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'engages', config: { resource: { aws_ssmincidents_response_plan: { subject: { engagements: ['arn'] } } } }, subject: 'aws_ssmincidents_response_plan.subject', expect: 'pass' },
    { name: 'nobody', config: { resource: { aws_ssmincidents_response_plan: { subject: {} } } }, subject: 'aws_ssmincidents_response_plan.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ssmincidents_response_plan: { subject: { engagements: '${var.p}' } } } }, subject: 'aws_ssmincidents_response_plan.subject', expect: 'unknown' },
  ],
});
