import { eachIngress, eachTerraformIngress } from '../helpers/ingress';
import { and } from '../helpers/logic';
import type { TrafficRule } from '../helpers/network';
import { defineRule } from '../rule';

const EXPECTED = 'port 3389 closed to the world';

export default defineRule({
  title: 'Security group keeps RDP closed to the world',
  failure: 'Remote desktop is open to the world',
  control: 'NET-02',
  severity: 'error',
  rationale: 'Open remote desktops are found and tried within minutes.',
  fix: { cdk: 'ec2.Peer.ipv4(<your network>), or a session through AWS Systems Manager and no rule at all', cloudformation: 'CidrIp of your own network, or no rule at all', terraform: 'cidr_blocks of your own network, or no rule at all' },
  equivalents: {
    securityHub: ['EC2.14'], checkov: ['CKV_AWS_25'], trivy: ['AWS-0107'],
    prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389'],
  },
  catalogue: ['sg-no-open-rdp'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  cloudformation: eachIngress(EXPECTED, opens),
  terraform: eachTerraformIngress(EXPECTED, opens),
});

function opens(rule: TrafficRule) {
  return { answer: and(rule.worldwide, rule.includesPort(3389)), what: 'port 3389' };
}
