import { any, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
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
  cloudformation: {
    'AWS::WAFv2::WebACL': (acl) => {
      const rules = acl.at('Rules');
      const items = rules.items();
      const byDefault = stands(acl.at('DefaultAction.Block'));
      if (items === undefined) { return any(byDefault, undecided('the rules are known only at deploy time', rules.evidence('readable'))); }
      return any(byDefault, ...items.flatMap((rule) => ['Action.Block', 'Action.Captcha', 'Action.Challenge', 'OverrideAction.None'].map((action) => stands(rule.at(action)))));
    },
  },
});

/** An action may be an empty object, which is present all the same. */
function stands(action: Value) {
  return action.judge(action.present(), 'present');
}
