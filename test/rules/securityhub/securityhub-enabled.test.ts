import { testRule } from '../../support/rule-cases';

testRule('SecurityhubEnabled', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::SecurityHub::Hub' } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'declared in another stack', template: [{ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, { Resources: { There: { Type: 'AWS::SecurityHub::Hub' } } }], subject: 'account', expect: 'pass' },
    { name: 'declared in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { There: { Type: 'AWS::SecurityHub::Hub', Condition: 'C' } } }, subject: 'account', expect: 'fail' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_securityhub_account: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'count is zero', config: { resource: { aws_securityhub_account: { there: { count: 0 } } } }, subject: 'account', expect: 'fail' },
  ],
});
