import type { CfnResource } from 'aws-cdk-lib';
import { NagRuleCompliance, type NagRuleResult } from 'cdk-nag';
import { evaluateNode } from './evaluate-node';

/**
 * A rule as cdk-nag wants it, for anybody's own NagPack. It judges the final template of the app the resource is in, so
 * overrides and neighbours in other stacks count. What cannot be judged throws, which cdk-nag reports as a violation.
 */
export function nagRule(name: string): (node: CfnResource) => NagRuleResult {
  const rule = (node: CfnResource): NagRuleResult => {
    const evaluations = evaluateNode(node, name);
    const error = evaluations.find((evaluation) => evaluation.status === 'error');
    if (error !== undefined) { throw new Error(error.message); }
    const failing = evaluations.filter((evaluation) => evaluation.status === 'fail');
    if (failing.length > 0) {
      const keys = failing.map((evaluation) => evaluation.findingKey).filter((key) => key !== undefined);
      return keys.length > 0 ? keys : NagRuleCompliance.NON_COMPLIANT;
    }
    return evaluations.some((evaluation) => evaluation.status === 'pass') ? NagRuleCompliance.COMPLIANT : NagRuleCompliance.NOT_APPLICABLE;
  };
  // cdk-nag takes the rule's id from the function's name.
  return Object.defineProperty(rule, 'name', { value: name });
}
