import { CfnResource } from 'aws-cdk-lib';
import { NagRuleResult } from 'cdk-nag';
import { nagRule } from './nag-rule';
import { rules } from '../rules';
import { criteriaOf } from '../rules/criteria-of';
import { findRule } from '../rules/find-rule';

/** What there is to know of a rule. */
export interface RuleSummary {
  /** The rule's name, as in `include`, `exclude` and waivers: `S3BucketVersioningEnabled`. */
  readonly name: string;
  /** What holds where the rule passes. */
  readonly title: string;
  /** The control that the rule evidences: `BCK-02`. */
  readonly control: string;
  /** The trust services criteria that it bears on: `A1.2`. */
  readonly criteria: string[];
  /** `error` or `warning`. */
  readonly severity: string;
  /** Whether it runs only where `include` names it. */
  readonly optIn: boolean;
  /** The types of CloudFormation and Terraform that it judges: `AWS::S3::Bucket`, `aws_s3_bucket`. */
  readonly resourceTypes: string[];
}

/** The rules, for programs: to list them, and to use one in a cdk-nag pack of your own, in any language. */
export class Soc2Rules {
  /** Every rule, by name. */
  public static all(): RuleSummary[] {
    return rules.map((rule) => ({
      name: rule.name, title: rule.title, control: rule.control, criteria: [...criteriaOf(rule)], severity: rule.severity, optIn: rule.optIn !== undefined,
      resourceTypes: [...Object.keys(rule.cloudformation ?? {}), ...Object.keys(rule.terraform ?? {})],
    }));
  }

  /**
   * Judges a resource by a rule, as cdk-nag wants it: call it in the `rule` that you hand to `NagPack.applyRule`. The final
   * template counts, overrides and neighbours included.
   *
   * Throws for a name that no rule has, and where the resource cannot be judged, which cdk-nag reports as a violation.
   *
   * @param rule the rule's name, with or without the `SOC2-` prefix
   * @param node the resource
   */
  public static judge(rule: string, node: CfnResource): NagRuleResult {
    const found = findRule(rule);
    if (found === undefined) { throw new Error(`cdk-soc2: no rule is called "${rule}". Soc2Rules.all() lists them, and \`npx cdk-soc2 rules\``); }
    return nagRule(found.name)(node);
  }

  private constructor() {}
}
