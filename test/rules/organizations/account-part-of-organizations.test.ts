import { testRule } from '../../support/rule-cases';

testRule('AccountPartOfOrganizations', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::Organizations::Organization' } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_organizations_organization: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
  ],
});
