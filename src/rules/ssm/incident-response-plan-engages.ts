import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Response plan calls people',
  failure: 'Response plan calls nobody',
  control: 'INC-01',
  criteria: ['CC7.4', 'CC7.3'],
  severity: 'warning',
  rationale: 'Response begins when somebody hears of the incident.',
  fix: {
    cdk: 'engagements or chatChannel on ssmincidents.CfnResponsePlan',
    cloudformation: 'Engagements or ChatChannel',
    terraform: 'engagements or chat_channel',
  },
  equivalents: {},
  catalogue: ['incident-response-plan'],
  references: ['https://docs.aws.amazon.com/incident-manager/latest/userguide/response-plans.html'],
  cloudformation: {
    'AWS::SSMIncidents::ResponsePlan': (plan) => any(plan.at('Engagements').isPresent(), plan.at('ChatChannel').isPresent()),
  },
  terraform: {
    aws_ssmincidents_response_plan: (plan) => any(plan.at('engagements').isPresent(), plan.at('chat_channel').isPresent()),
  },
});
