import { hostLanguage } from './host-language';
import { spelled } from './spelling';
import type { WaivedEvaluation } from '../evaluate/apply-waivers';
import { ruleId } from '../rules/rule';

/** The plugin's name in CDK's report, and the namespace of acknowledgement ids: `SOC2::SOC2-<Rule>`. For ever. */
export const PLUGIN_NAME = 'SOC2';

/** The name of a violation: the rule's id, with the finding in brackets where the rule reports several. */
export function violationName(evaluation: WaivedEvaluation): string {
  return evaluation.findingKey === undefined ? ruleId(evaluation.rule.name) : `${ruleId(evaluation.rule.name)}[${balanced(evaluation.findingKey)}]`;
}

/** CDK refuses ids with unbalanced brackets and turns spaces into hyphens. */
function balanced(key: string): string {
  let depth = 0;
  for (const char of key) {
    if (char === '[') { depth++; } else if (char === ']') { depth--; }
    if (depth < 0) { break; }
  }
  const text = depth === 0 && !/[(){}]/.test(key) ? key : key.replace(/[[\](){}]/g, '_');
  return text.replace(/ /g, '-');
}

/** How to mend a finding, in the language of the app. A rule that crashed is to be mended itself. */
export function remedyOf(evaluation: WaivedEvaluation): string {
  const { fix } = evaluation.rule;
  return evaluation.status === 'error'
    ? `report the crash to the maintainers of cdk-soc2; until it is mended, exclude ${evaluation.rule.name} with a reason`
    : `${evaluation.resource.platform === 'terraform' ? fix.terraform : spelled(fix.cdk, hostLanguage())} (details: npx cdk-soc2 explain ${evaluation.rule.name})`;
}
