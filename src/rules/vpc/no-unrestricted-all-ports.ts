import { eachIngress, eachTerraformIngress } from '../helpers/ingress';
import { and } from '../helpers/logic';
import type { TrafficRule } from '../helpers/network';
import { defineRule } from '../rule';

const EXPECTED = 'named ports open to the world';

export default defineRule({
  title: 'Security group opens no more ports to the world than it serves',
  failure: 'All ports are open to the world',
  control: 'NET-02',
  severity: 'error',
  rationale: 'A rule over all ports opens every service on the host, those that come later as well.',
  fix: { cdk: 'addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443))', cloudformation: 'IpProtocol: tcp with FromPort and ToPort of the one service', terraform: 'protocol = "tcp" with from_port and to_port of the one service' },
  equivalents: { checkov: ['CKV_AWS_277'], prowler: ['ec2_securitygroup_allow_ingress_from_internet_to_all_ports'] },
  catalogue: ['sg-no-open-all-ports'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  cloudformation: eachIngress(EXPECTED, opens),
  terraform: eachTerraformIngress(EXPECTED, opens),
});

function opens(rule: TrafficRule) {
  const { ports, protocol } = rule;
  const all = protocol === 'icmp' || protocol === 'icmpv6' ? false : ports === undefined ? undefined : ports.from <= 1 && ports.to >= 65535;
  return { answer: and(rule.worldwide, all), what: 'every port' };
}
