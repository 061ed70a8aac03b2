import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** What a platform calls the parts of a rule. Blocks of Terraform that stand once are the first of their list. */
interface Names {
  readonly name: string;
  readonly visibility: string;
  readonly metrics: string;
  readonly samples: string;
  readonly managedGroup: string;
  readonly ownGroup: string;
  /** Actions that do not let a request pass, and what leaves those of a group as they are. */
  readonly enforcing: readonly string[];
}

const API: Names = {
  name: 'Name', visibility: 'VisibilityConfig', metrics: 'CloudWatchMetricsEnabled', samples: 'SampledRequestsEnabled',
  managedGroup: 'Statement.ManagedRuleGroupStatement', ownGroup: 'Statement.RuleGroupReferenceStatement',
  enforcing: ['Action.Block', 'Action.Captcha', 'Action.Challenge', 'OverrideAction.None'],
};
const TERRAFORM: Names = {
  name: 'name', visibility: 'visibility_config.0', metrics: 'cloudwatch_metrics_enabled', samples: 'sampled_requests_enabled',
  managedGroup: 'statement.0.managed_rule_group_statement.0', ownGroup: 'statement.0.rule_group_reference_statement.0',
  enforcing: ['action.0.block.0', 'action.0.captcha.0', 'action.0.challenge.0', 'override_action.0.none.0'],
};

/** The rules of a web access control list or of a group, and the names of their parts. */
export interface WafRules {
  readonly place: Value;
  /** Of the list itself. */
  readonly own: Names;
  /** Of its rules. */
  readonly names: Names;
  readonly defaultBlock: Value;
  /** Groups that resources of their own add to the list. */
  readonly added: readonly AddedGroup[];
}

export interface AddedGroup {
  readonly group: ResourceView;
  /** False where the group may belong to the list, which is known only at deploy time. */
  readonly certain: boolean;
  readonly managed: Value;
  readonly own: Value;
  readonly override: Value;
}

/** Reads the rules of either platform. Terraform takes them as blocks, or in the JSON of the API. */
export function wafRules(list: ResourceView): WafRules {
  if (list.resource.platform !== 'terraform') { return { place: list.at('Rules'), own: API, names: API, defaultBlock: list.at('DefaultAction.Block'), added: [] }; }
  const json = list.at('rule_json');
  const { found, maybe } = list.referrers('aws_wafv2_web_acl_rule_group_association', 'web_acl_arn');
  return {
    ...(json.present() === false ? { place: list.at('rule'), names: TERRAFORM } : { place: json, names: API }),
    own: TERRAFORM,
    defaultBlock: list.at('default_action.0.block.0'),
    added: [...found, ...maybe].map((group) => ({
      group, certain: found.includes(group), managed: group.at('managed_rule_group.0'), own: group.at('rule_group_reference.0'), override: group.at('override_action').orDefault('none'),
    })),
  };
}

/** What is to be said of a group that may belong to the list. */
export function perhapsAdded(group: ResourceView): Outcome {
  return undecided(`whether ${group.address} belongs to the list is known only when Terraform runs`, group.at('web_acl_arn').evidence('readable'));
}
