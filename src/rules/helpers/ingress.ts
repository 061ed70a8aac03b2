import { decide, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import type { Check } from '../rule';
import type { Ternary } from './logic';
import { TERRAFORM_LISTS, TERRAFORM_SINGLE, TrafficRule } from './network';

type Opens = (rule: TrafficRule) => { readonly answer: Ternary; readonly what: string };

/**
 * Judges every inbound rule of a security group, inline or as a resource of its own; each inline rule is a finding.
 * `opens` says whether a rule opens what must stay shut, and `what` names it.
 */
export function eachIngress(expected: string, opens: Opens): Readonly<Record<string, Check>> {
  return {
    'AWS::EC2::SecurityGroup': (group) => eachRule(group.at('SecurityGroupIngress'), 'SecurityGroupIngress', (item, all) => judge(new TrafficRule(item, undefined, group, openingTheSame(item, all)), expected, opens)),
    'AWS::EC2::SecurityGroupIngress': (ingress) => judge(new TrafficRule(ingress, undefined, ingress), expected, opens),
  };
}

/** The same for Terraform's three ways of writing a rule; the default group of a network is one more group. */
export function eachTerraformIngress(expected: string, opens: Opens): Readonly<Record<string, Check>> {
  const inline: Check = (group) => eachRule(group.at('ingress'), 'ingress', (item, all) => judge(new TrafficRule(item, TERRAFORM_LISTS, group, openingTheSame(item, all)), expected, opens));
  return {
    aws_security_group: inline,
    aws_default_security_group: inline,
    aws_security_group_rule: (rule) => decide(rule.at('type').is('ingress'), () => judge(new TrafficRule(rule, TERRAFORM_LISTS, rule), expected, opens), () => notApplicable('the rule is about outbound traffic')),
    aws_vpc_security_group_ingress_rule: (rule) => judge(new TrafficRule(rule, TERRAFORM_SINGLE, rule), expected, opens),
  };
}

function eachRule(rules: Value, label: string, check: (item: Value, all: readonly Value[]) => Outcome): Outcome {
  const items = rules.items();
  if (items === undefined) { return undecided('the inbound rules are known only at deploy time', rules.evidence('readable')); }
  return items.length === 0 ? rules.judge(true, 'absent') : each(items, (_item, index) => `${label}[${index}]`, (item) => check(item, items));
}

/** The rules of a group that let the same through as one of them, itself among them: what they admit counts together. */
function openingTheSame(rule: Value, rules: readonly Value[]): Value[] {
  const what = (one: Value) => ['IpProtocol', 'FromPort', 'ToPort', 'protocol', 'from_port', 'to_port'].map((key) => one.at(key).expression()).join();
  return rules.filter((other) => other === rule || what(other) === what(rule));
}

function judge(rule: TrafficRule, expected: string, opens: Opens): Outcome {
  const { answer, what } = opens(rule);
  const evidence = rule.source.evidence('not-worldwide', expected);
  if (answer === true) { return fail(`${rule.source.expression()} may reach ${what}`, evidence); }
  return answer === false ? rule.source.judge(true, 'not-worldwide', expected) : undecided(`whether the world may reach ${what} is known only at deploy time`, evidence);
}
