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
});
