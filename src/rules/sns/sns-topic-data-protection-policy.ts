import { ofClasses } from '../helpers/classified';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Topic with personal data masks or refuses it',
  failure: 'Personal data passes through the topic unseen',
  control: 'PRV-01',
  criteria: ['C1.1', 'P6.1'],
  severity: 'warning',
  rationale: 'Subscribers get what was meant for others, unless it is masked.',
  fix: {
    cdk: 'dataProtectionPolicy on sns.CfnTopic',
    cloudformation: 'DataProtectionPolicy',
    terraform: 'aws_sns_topic_data_protection_policy',
  },
  equivalents: {},
  catalogue: ['sns-data-protection'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection.html'],
  cloudformation: {
    'AWS::SNS::Topic': ofClasses(['personal'], (topic) => topic.at('DataProtectionPolicy').isPresent()),
  },
  terraform: {
    aws_sns_topic: ofClasses(['personal'], (topic) => topic.referrers('aws_sns_topic_data_protection_policy', 'arn').some('no data protection policy names the topic', (policy) => policy.at('policy').isPresent())),
  },
});
