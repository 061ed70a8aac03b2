import { all, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { reaches } from '../helpers/heard';
import { defineRule } from '../rule';

/** What must not be missed of each kind of source. */
const CRITICAL: Readonly<Record<string, readonly string[]>> = {
  'db-instance': ['maintenance', 'configuration change', 'failure'],
  'db-cluster': ['maintenance', 'failure'],
  'db-parameter-group': ['configuration change'],
  'db-security-group': ['configuration change', 'failure'],
};

function judge(subscription: ResourceView, at: { readonly enabled: string; readonly source: string; readonly categories: string; readonly topic: string }): Outcome {
  const source = subscription.at(at.source);
  const kind = source.present() === false ? 'db-instance' : source.text();
  const running = all(reaches(subscription, subscription.at(at.topic)), subscription.at(at.enabled).orDefault(true).isTrue());
  if (kind === undefined) { return running.status === 'fail' ? running : undecided('the kind of its sources is known only at deploy time', source.evidence('readable')); }
  const critical = CRITICAL[kind];
  return critical === undefined ? notApplicable(`events of kind ${kind} are not among the critical ones`) : all(running, covers(subscription.at(at.categories), critical));
}

/** Without categories, a subscription is to all of them. */
function covers(categories: Value, critical: readonly string[]): Outcome {
  const items = categories.items();
  if (items === undefined) { return undecided('the categories are known only at deploy time', categories.evidence('contains', critical)); }
  if (items.length === 0) { return categories.judge(true, 'absent'); }
  return all(...critical.map((category) => items.find((item) => item.is(category) === true)?.equals(category)
    ?? items.find((item) => item.is(category) === undefined)?.equals(category)
    ?? fail(`events of category ${category} are left out`, categories.evidence('contains', category))));
}

export default defineRule({
  title: 'Event subscription covers the events that matter',
  failure: 'Critical events of the database reach nobody',
  control: 'MON-01',
  criteria: ['CC7.2', 'CC7.3', 'A1.1'],
  severity: 'warning',
  rationale: 'A failure or a changed parameter group that nobody hears of is found by the users.',
  fix: {
    cdk: 'rds.CfnEventSubscription with eventCategories for maintenance, configuration change and failure, or without',
    cloudformation: 'EventCategories with maintenance, configuration change and failure, or none at all',
    terraform: 'event_categories with maintenance, configuration change and failure, or none at all',
  },
  equivalents: {},
  catalogue: ['rds-event-subscription'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-20'],
  cloudformation: {
    'AWS::RDS::EventSubscription': (subscription) => judge(subscription, { enabled: 'Enabled', source: 'SourceType', categories: 'EventCategories', topic: 'SnsTopicArn' }),
  },
  terraform: {
    aws_db_event_subscription: (subscription) => judge(subscription, { enabled: 'enabled', source: 'source_type', categories: 'event_categories', topic: 'sns_topic' }),
  },
});
