import { and } from '../helpers/logic';
import { isWorldCidr } from '../helpers/network';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Network ACL keeps administrative ports closed to the world',
  failure: 'Network ACL lets the world reach an administrative port',
  control: 'NET-02',
  severity: 'error',
  rationale: 'The network ACL is the second line behind a security group that was opened by mistake.',
  fix: { cdk: 'ec2.AclTraffic.tcpPort(443) in place of a range that takes in 22 or 3389', cloudformation: 'PortRange without 22 and 3389, or CidrBlock of your own network', terraform: 'from_port and to_port without 22 and 3389, or cidr_block of your own network' },
  equivalents: { awsConfig: ['nacl-no-unrestricted-ssh-rdp'], securityHub: ['EC2.21'] },
  catalogue: ['nacl-no-open-admin'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html'],
  cloudformation: {
    'AWS::EC2::NetworkAclEntry': (entry) => {
      const egress = entry.at('Egress').orDefault(false).is(true);
      const allows = entry.at('RuleAction').is('allow');
      if (egress === true || allows === false) { return (egress === true ? entry.at('Egress') : entry.at('RuleAction')).judge(true, 'not-open'); }
      const block = entry.at('CidrBlock').present() === false ? entry.at('Ipv6CidrBlock') : entry.at('CidrBlock');
      const text = block.text();
      const worldwide = text === undefined ? (block.isUnknown ? undefined : false) : isWorldCidr(text);
      const protocol = entry.at('Protocol').text();
      const tcp = protocol === undefined ? undefined : protocol === '-1' || protocol === '6' || protocol.toLowerCase() === 'tcp';
      const [from, to] = [entry.at('PortRange.From').number(), entry.at('PortRange.To').number()];
      const ranged = entry.at('PortRange').present();
      const covers = protocol === '-1' || ranged === false ? true : from === undefined || to === undefined ? undefined : [22, 3389].some((port) => from <= port && port <= to);
      const open = and(egress === undefined ? undefined : true, allows, worldwide, tcp, covers);
      return block.judge(open === undefined ? undefined : !open, 'not-worldwide', 'ports 22 and 3389 closed to the world');
    },
  },
});
