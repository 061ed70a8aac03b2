import { all, any, decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { reaches } from '../helpers/heard';
import { parsedObject } from '../helpers/json-string';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Security findings reach a target',
  failure: 'Rule for security findings sends them nowhere',
  control: 'INC-01',
  criteria: ['CC7.3', 'CC7.4', 'CC4.2'],
  severity: 'warning',
  rationale: 'A finding that reaches nobody is not acted on.',
  fix: {
    cdk: 'ThreatDetection with notify, or targets: [new targets.SnsTopic(topic)]',
    cloudformation: 'State: ENABLED and Targets: [{ Id: topic, Arn: !Ref Topic }]',
    terraform: 'aws_cloudwatch_event_target with rule and arn',
  },
  equivalents: {},
  catalogue: ['findings-routed', 'aws-health-events'],
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cloudwatch-events.html'],
  cloudformation: {
    'AWS::Events::Rule': (rule) => ofFindings(rule.at('EventPattern'), () => all(rule.at('State').isNot('DISABLED'), targets(rule))),
  },
  terraform: {
    aws_cloudwatch_event_rule: (rule) => ofFindings(rule.at('event_pattern'), () => all(
      rule.at('state').isNot('DISABLED'), rule.at('is_enabled').orDefault(true).isTrue(),
      rule.referrers('aws_cloudwatch_event_target', 'rule').some('no aws_cloudwatch_event_target names the rule', (target) => reaches(target, target.at('arn'))))),
  },
});

/** Services whose events somebody has to hear of. */
const SOURCES = ['aws.guardduty', 'aws.securityhub', 'aws.inspector2', 'aws.inspector', 'aws.macie', 'aws.access-analyzer', 'aws.detective', 'aws.health'];

/** One target that somebody hears of is enough. */
function targets(rule: ResourceView): Outcome {
  const list = rule.at('Targets');
  const items = list.items();
  return items === undefined || items.length === 0 ? list.isPresent() : any(...items.map((target) => reaches(rule, target.at('Arn'))));
}

/** Judges a rule of EventBridge that takes events of the sources; others are none of ours. */
function ofFindings(place: Value, judge: () => Outcome): Outcome {
  const pattern = parsedObject(place);
  if (pattern.present() === false) { return notApplicable('the rule runs on a schedule', place.evidence('absent')); }
  if (pattern.resolved.kind !== 'object') { return undecided('the events that the rule takes are known only at deploy time', place.evidence('readable')); }
  const source = pattern.at('source');
  const items = source.items();
  return decide(items === undefined ? undefined : or(false, ...items.map((item) => takes(item))), judge, () => notApplicable('the rule takes other events', source.evidence('not-in', SOURCES)));
}

/** One item of a pattern: a name, or a comparison such as a prefix. */
function takes(item: Value): Ternary {
  if (item.resolved.kind !== 'object') { return item.isAnyOf(SOURCES); }
  const prefix = item.at('prefix').text();
  return prefix === undefined ? undefined : SOURCES.some((source) => source.startsWith(prefix));
}
