import { testRule } from '../../support/rule-cases';

const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
const association = (resource: unknown, more: object = {}) => ({ Type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation', Properties: { VpcId: resource, FirewallRuleGroupId: 'rslvr-frg-1', Priority: 101 }, ...more });
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('Route53ResolverDnsFirewallAssociated', {
  cloudformation: [
    { name: 'an association', template: { Resources: { Subject: vpc, A: association({ Ref: 'Subject' }) } }, expect: 'pass' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'one for another VPC', template: { Resources: { Subject: vpc, Other: vpc, A: association({ Ref: 'Other' }) } }, expect: 'fail' },
    { name: 'one in one deployment only', template: { ...env, Resources: { Subject: vpc, A: association({ Ref: 'Subject' }, { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'for another VPC in one arm', template: { ...env, Resources: { Subject: vpc, A: association({ 'Fn::If': ['Prod', { Ref: 'Subject' }, 'vpc-1'] }) } }, expect: 'fail' },
    { name: 'which VPC it is for is known at deploy time', template: { ...env, Resources: { Subject: vpc, A: association({ Ref: 'Env' }) } }, expect: 'unknown' },
    {
      name: 'the association stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: vpc }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'vpc' } } } },
        { Resources: { A: association({ 'Fn::ImportValue': 'vpc' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_vpc: { subject: {} }, aws_route53_resolver_firewall_rule_group_association: { a: { vpc_id: '${aws_vpc.subject.id}', firewall_rule_group_id: 'x' } } } }, expect: 'pass' },
    { name: 'for another', config: { resource: { aws_vpc: { subject: {}, other: {} }, aws_route53_resolver_firewall_rule_group_association: { a: { vpc_id: '${aws_vpc.other.id}', firewall_rule_group_id: 'x' } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'for a VPC of a variable', config: { variable: { p: {} }, resource: { aws_vpc: { subject: {} }, aws_route53_resolver_firewall_rule_group_association: { a: { vpc_id: '${var.p}', firewall_rule_group_id: 'x' } } } }, expect: 'unknown' },
    { name: 'in place in one arm', config: { variable: { p: {} }, resource: { aws_vpc: { subject: {} }, aws_route53_resolver_firewall_rule_group_association: { a: { vpc_id: '${aws_vpc.subject.id}', firewall_rule_group_id: '${var.p == "x" ? "x" : ""}' } } } }, expect: 'fail' },
    {
      name: 'in another stack', subject: 'aws_vpc.subject', expect: 'pass',
      config: [
        { resource: { aws_vpc: { subject: {} } }, output: { vpc: { value: '${aws_vpc.subject.id}' } } },
        { data: { terraform_remote_state: { other: {} } }, resource: { aws_route53_resolver_firewall_rule_group_association: { a: { vpc_id: '${data.terraform_remote_state.other.outputs.vpc}', firewall_rule_group_id: 'x' } } } },
      ],
    },
  ],
});
