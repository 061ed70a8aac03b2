import { parsedObject } from './json-string';
import { or, type Ternary } from './logic';
import { all, decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import type { RuleDefinition } from '../rule';

/** Judges rules of EventBridge that take events of certain sources: such a rule is switched on and has a target. */
export function routesEventsOf(sources: readonly string[]): Required<Pick<RuleDefinition, 'cloudformation' | 'terraform'>> {
  return {
    cloudformation: {
      'AWS::Events::Rule': (rule) => ofSources(rule.at('EventPattern'), sources, () => all(rule.at('State').isNot('DISABLED'), targets(rule))),
    },
    terraform: {
      aws_cloudwatch_event_rule: (rule) => ofSources(rule.at('event_pattern'), sources, () => all(
        rule.at('state').isNot('DISABLED'), rule.at('is_enabled').orDefault(true).isTrue(),
        rule.referrers('aws_cloudwatch_event_target', 'rule').some('no aws_cloudwatch_event_target names the rule', (target) => target.at('arn').isPresent()))),
    },
  };
}

function targets(rule: ResourceView): Outcome {
  const list = rule.at('Targets');
  const items = list.items();
  return items === undefined || items.length === 0 ? list.isPresent() : all(...items.map((target) => target.at('Arn').isPresent()));
}

function ofSources(place: Value, sources: readonly string[], judge: () => Outcome): Outcome {
  const pattern = parsedObject(place);
  if (pattern.present() === false) { return notApplicable('the rule runs on a schedule', place.evidence('absent')); }
  if (pattern.resolved.kind !== 'object') { return undecided('the events that the rule takes are known only at deploy time', place.evidence('readable')); }
  const source = pattern.at('source');
  const items = source.items();
  return decide(items === undefined ? undefined : or(false, ...items.map((item) => takes(item, sources))), judge, () => notApplicable('the rule takes other events', source.evidence('not-in', sources)));
}

/** One item of a pattern: a name, or a comparison such as a prefix. */
function takes(item: Value, sources: readonly string[]): Ternary {
  if (item.resolved.kind !== 'object') { return item.isAnyOf(sources); }
  const prefix = item.at('prefix').text();
  return prefix === undefined ? undefined : sources.some((source) => source.startsWith(prefix));
}
