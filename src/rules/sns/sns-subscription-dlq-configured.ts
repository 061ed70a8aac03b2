import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

/** People who are written to have no queue. */
const TO_PEOPLE = ['email', 'email-json', 'sms', 'application'];

export default defineRule({
  title: 'Subscription keeps what it cannot deliver',
  failure: 'What cannot be delivered is lost',
  control: 'PRC-03',
  criteria: ['PI1.4', 'PI1.3'],
  severity: 'warning',
  rationale: 'An endpoint that is down for longer than the retries misses the messages for ever.',
  fix: {
    cdk: 'deadLetterQueue on the subscription',
    cloudformation: 'RedrivePolicy: { deadLetterTargetArn: ... }',
    terraform: 'redrive_policy = jsonencode({ deadLetterTargetArn = ... })',
  },
  equivalents: {},
  catalogue: ['sns-subscription-dlq'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html'],
  cloudformation: {
    'AWS::SNS::Subscription': (subscription) => decide(subscription.at('Protocol').isAnyOf(TO_PEOPLE), () => notApplicable('the subscription is of a person'), () => subscription.at('RedrivePolicy').isPresent()),
  },
  terraform: {
    aws_sns_topic_subscription: (subscription) => decide(subscription.at('protocol').isAnyOf(TO_PEOPLE), () => notApplicable('the subscription is of a person'), () => subscription.at('redrive_policy').isPresent()),
  },
});
