import { any, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { perhapsAdded, wafRules } from '../helpers/waf-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Web access control list has rules',
  failure: 'Web access control list has no rules',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'A list without rules inspects nothing, and only looks like protection.',
  fix: { cdk: 'rules: [{ statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } }, ... }]', cloudformation: 'Rules with at least one rule', terraform: 'rule blocks in aws_wafv2_web_acl' },
  equivalents: { awsConfig: ['wafv2-webacl-not-empty'], securityHub: ['WAF.10'], checkov: ['CKV_AWS_175'] },
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html'],
  cloudformation: { 'AWS::WAFv2::WebACL': judge },
  terraform: { aws_wafv2_web_acl: judge },
});

/** A block that says nothing is no rule. */
function judge(acl: ResourceView): Outcome {
  const { place, added } = wafRules(acl);
  const rules = place.items()?.map((rule) => rule.isPresent()) ?? [];
  return any(...(rules.length > 0 ? rules : [place.isPresent()]), ...added.map(({ group, certain }) => (certain ? group.at('web_acl_arn').isPresent() : perhapsAdded(group))));
}
