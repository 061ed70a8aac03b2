import { each, fail, type Outcome, undecided } from '../../model/outcome';
import type { Check } from '../rule';
import type { Ternary } from './logic';
import { TrafficRule } from './network';

/**
 * Judges every inbound rule of a security group, inline or as a resource of its own; each inline rule is a finding.
 * `opens` says whether a rule opens what must stay shut, and `what` names it.
 */
export function eachIngress(expected: string, opens: (rule: TrafficRule) => { readonly answer: Ternary; readonly what: string }): Readonly<Record<string, Check>> {
  const judge = (rule: TrafficRule): Outcome => {
    const { answer, what } = opens(rule);
    const evidence = rule.source.evidence('not-worldwide', expected);
    if (answer === true) { return fail(`${rule.source.expression()} may reach ${what}`, evidence); }
    return answer === false ? rule.source.judge(true, 'not-worldwide', expected) : undecided(`whether the world may reach ${what} is known only at deploy time`, evidence);
  };
  return {
    'AWS::EC2::SecurityGroup': (group) => {
      const rules = group.at('SecurityGroupIngress');
      const items = rules.items();
      if (items === undefined) { return undecided('the inbound rules are known only at deploy time', rules.evidence('readable')); }
      return items.length === 0 ? rules.judge(true, 'absent') : each(items, (_item, index) => `SecurityGroupIngress[${index}]`, (item) => judge(new TrafficRule(item)));
    },
    'AWS::EC2::SecurityGroupIngress': (ingress) => judge(new TrafficRule(ingress)),
  };
}
