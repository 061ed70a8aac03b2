import { testRule } from '../../support/rule-cases';

testRule('DetectiveEnabled', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::Detective::Graph' } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_detective_graph: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
  ],
});
