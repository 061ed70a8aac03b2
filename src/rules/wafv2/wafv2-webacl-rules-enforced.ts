import { any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { perhapsAdded, wafRules } from '../helpers/waf-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Web access control list refuses requests',
  failure: 'Web access control list only counts requests',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'Rules that only count let every attack through to the application.',
  fix: { cdk: 'overrideAction: { none: {} } on rule groups, action: { block: {} } on rules of your own', cloudformation: 'OverrideAction: { None: {} } on rule groups, Action: { Block: {} } on rules of your own', terraform: 'override_action { none {} } on rule groups, action { block {} } on rules of your own' },
  equivalents: {},
  catalogue: ['waf-metrics'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-actions.html', 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html'],
  cloudformation: { 'AWS::WAFv2::WebACL': judge },
  terraform: { aws_wafv2_web_acl: judge },
});

function judge(acl: ResourceView): Outcome {
  const { place, names, defaultBlock, added } = wafRules(acl);
  const items = place.items();
  const byGroups = added.map(({ group, certain, override }) => (certain ? override.equals('none') : perhapsAdded(group)));
  if (items === undefined) { return any(stands(defaultBlock), ...byGroups, undecided('the rules are known only at deploy time', place.evidence('readable'))); }
  return any(stands(defaultBlock), ...byGroups, ...items.flatMap((rule) => names.enforcing.map((action) => stands(rule.at(action)))));
}

/** An action may be an empty object, which is present all the same. */
function stands(action: Value) {
  return action.judge(action.present(), 'present');
}
