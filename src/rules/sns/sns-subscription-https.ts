import { each, notApplicable, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'SNS delivers to web endpoints over HTTPS only',
  failure: 'Subscription delivers over plain HTTP',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'Over plain HTTP anyone on the way can read the messages and the subscription\'s confirmation token.',
  fix: {
    cdk: 'new subscriptions.UrlSubscription("https://...")',
    cloudformation: 'Protocol: https',
    terraform: 'protocol = "https"',
  },
  equivalents: { prowler: ['sns_subscription_not_using_http_endpoints'] },
  catalogue: ['sns-https-subscriptions'],
  criteria: ['CC6.7', 'CC6.1'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html#enforce-encryption-data-in-transit'],
  cloudformation: {
    'AWS::SNS::Subscription': (subscription) => subscription.at('Protocol').isNot('http'),
    'AWS::SNS::Topic': (topic) => {
      const subscriptions = topic.at('Subscription');
      const items = subscriptions.items();
      if (items === undefined) { return undecided('the subscriptions are known only at deploy time', subscriptions.evidence('not-equals', 'http')); }
      return items.length === 0 ? notApplicable('the topic declares no subscriptions of its own', subscriptions.evidence('present'))
        : each(items, (_, index) => `Subscription[${index}]`, (item) => item.at('Protocol').isNot('http'));
    },
  },
  terraform: {
    aws_sns_topic_subscription: (resource) => resource.at('protocol').isNot('http'),
  },
});
