import { all, decide, notApplicable } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { parsedObject } from '../helpers/json-string';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

/** Services whose events somebody has to hear of. */
const SOURCES = ['aws.guardduty', 'aws.securityhub', 'aws.inspector2', 'aws.macie', 'aws.access-analyzer', 'aws.health'];

function isAboutFindings(rule: ResourceView, property: string): Ternary {
  const pattern = rule.at(property);
  if (pattern.present() === false) { return false; }
  const items = parsedObject(pattern).at('source').items();
  return items === undefined ? undefined : or(false, ...items.map((item) => item.isAnyOf(SOURCES)));
}

export default defineRule({
  title: 'Findings of detectors reach somebody',
  failure: 'Findings of detectors reach nobody',
  control: 'INC-01',
  criteria: ['CC7.3', 'CC7.4', 'CC4.2'],
  severity: 'warning',
  rationale: 'A finding that nobody reads changes nothing.',
  fix: {
    cdk: 'ThreatDetection with notify, or an events.Rule with a target',
    cloudformation: 'Targets on the AWS::Events::Rule',
    terraform: 'aws_cloudwatch_event_target for the rule',
  },
  equivalents: {},
  catalogue: ['findings-routed', 'aws-health-events'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cloudwatch-events.html'],
  cloudformation: {
    'AWS::Events::Rule': (rule) => decide(isAboutFindings(rule, 'EventPattern'),
      () => all(rule.at('State').orDefault('ENABLED').isNot('DISABLED'), rule.at('Targets').isPresent()), () => notApplicable('the rule is about no findings')),
  },
  terraform: {
    aws_cloudwatch_event_rule: (rule) => decide(isAboutFindings(rule, 'event_pattern'),
      () => all(rule.at('state').orDefault('ENABLED').isNot('DISABLED'), rule.referrers('aws_cloudwatch_event_target', 'rule').some('the rule has no target', (target) => target.at('arn').isPresent())), () => notApplicable('the rule is about no findings')),
  },
});
