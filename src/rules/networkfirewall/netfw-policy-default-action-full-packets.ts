import { stopsTheRest } from '../helpers/firewall-actions';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Firewall policy drops whole packets that no rule takes, or inspects them further',
  failure: 'Firewall lets whole packets pass that no rule takes',
  control: 'NET-02',
  criteria: ['CC6.6'],
  severity: 'error',
  rationale: 'What no rule speaks of passes by a default of its own, and so every gap in the rules is open.',
  fix: {
    cdk: 'statelessDefaultActions: [\'aws:forward_to_sfe\']',
    cloudformation: 'StatelessDefaultActions: [aws:forward_to_sfe] or [aws:drop]',
    terraform: 'stateless_default_actions = ["aws:forward_to_sfe"] or ["aws:drop"]',
  },
  equivalents: { awsConfig: ['netfw-policy-default-action-full-packets'], securityHub: ['NetworkFirewall.4'], prowler: ['networkfirewall_policy_default_action_full_packets'] },
  catalogue: ['networkfirewall-default-drop'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html', 'https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-default-actions.html'],
  cloudformation: {
    'AWS::NetworkFirewall::FirewallPolicy': (policy) => stopsTheRest(policy.at('FirewallPolicy.StatelessDefaultActions')),
  },
  terraform: {
    aws_networkfirewall_firewall_policy: (policy) => stopsTheRest(policy.at('firewall_policy.0.stateless_default_actions')),
  },
});
