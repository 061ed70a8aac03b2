import { any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { perhapsAdded, wafRules } from '../helpers/waf-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Web access control list uses a maintained list of known attacks',
  failure: 'Web access control list knows no known attacks',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'Attacks change faster than hand-written rules, while managed rule groups are kept up to date by their vendor.',
  fix: {
    cdk: 'statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } }',
    cloudformation: 'Statement: { ManagedRuleGroupStatement: { VendorName: AWS, Name: AWSManagedRulesCommonRuleSet } }',
    terraform: 'statement { managed_rule_group_statement { vendor_name = "AWS", name = "AWSManagedRulesCommonRuleSet" } }',
  },
  equivalents: {},
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups.html'],
  cloudformation: { 'AWS::WAFv2::WebACL': judge },
  terraform: { aws_wafv2_web_acl: judge },
});

function judge(acl: ResourceView): Outcome {
  const { place, names, added } = wafRules(acl);
  const items = place.items();
  if (items === undefined) { return undecided('the rules are known only at deploy time', place.evidence('readable')); }
  const groups = [
    ...items.map((rule) => maintained(rule.at(names.managedGroup), rule.at(names.ownGroup))),
    ...added.map(({ group, certain, managed, own }) => (certain ? maintained(managed, own) : perhapsAdded(group))),
  ];
  return groups.length === 0 ? place.isPresent() : any(...groups);
}

function maintained(managed: Value, own: Value): Outcome {
  return own.present() === true ? undecided('what a rule group of one\'s own looks for is not judged here', own.evidence('readable')) : managed.isPresent();
}
