import { any, undecided } from '../../model/outcome';
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
  cloudformation: {
    'AWS::WAFv2::WebACL': (acl) => {
      const rules = acl.at('Rules');
      const items = rules.items();
      if (items === undefined) { return undecided('the rules are known only at deploy time', rules.evidence('readable')); }
      if (items.length === 0) { return rules.isPresent(); }
      return any(...items.map((rule) => {
        const group = rule.at('Statement.RuleGroupReferenceStatement');
        return group.present() === true ? undecided('what a rule group of one\'s own looks for is not judged here', group.evidence('readable')) : rule.at('Statement.ManagedRuleGroupStatement').isPresent();
      }));
    },
  },
});
