import { defineRule } from '../rule';

export default defineRule({
  title: 'Resolver of a VPC refuses names that are known to be hostile',
  failure: 'Resolver of the VPC answers for any name',
  control: 'NET-06',
  criteria: ['CC6.6', 'CC6.8', 'CC7.2'],
  severity: 'warning',
  optIn: 'Which names a system may look up is known to its team alone.',
  rationale: 'Data can leave a closed network inside the names that are looked up.',
  fix: { cdk: 'new route53resolver.CfnFirewallRuleGroupAssociation(this, "Firewall", { vpcId: vpc.vpcId, firewallRuleGroupId, priority: 101 })', cloudformation: 'AWS::Route53Resolver::FirewallRuleGroupAssociation with VpcId of the VPC', terraform: 'aws_route53_resolver_firewall_rule_group_association with vpc_id of the VPC' },
  equivalents: {},
  catalogue: ['route53-dns-firewall'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall.html'],
  cloudformation: {
    'AWS::EC2::VPC': (vpc) => vpc.referrers('AWS::Route53Resolver::FirewallRuleGroupAssociation', 'VpcId')
      .some('no rule group of DNS Firewall is associated with the VPC', (association) => association.at('FirewallRuleGroupId').isPresent()),
  },
  terraform: {
    aws_vpc: (vpc) => vpc.referrers('aws_route53_resolver_firewall_rule_group_association', 'vpc_id')
      .some('no rule group of DNS Firewall is associated with the VPC', (association) => association.at('firewall_rule_group_id').isPresent()),
  },
});
