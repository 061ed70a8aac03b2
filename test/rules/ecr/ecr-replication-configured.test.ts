import { testRule } from '../../support/rule-cases';

testRule('EcrReplicationConfigured', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::ECR::ReplicationConfiguration' } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_ecr_replication_configuration: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
  ],
});
