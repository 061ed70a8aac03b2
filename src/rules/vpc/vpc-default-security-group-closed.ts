import { all, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Default security group admits nothing',
  failure: 'Default security group still admits traffic',
  control: 'NET-02',
  severity: 'warning',
  rationale: 'What is started without a security group gets the default one, which lets its members talk to one another and to everywhere.',
  fix: {
    cdk: 'restrictDefaultSecurityGroup: true (SecureVpc does it by itself)',
    cloudformation: 'a custom resource that removes its rules; CloudFormation has none of its own',
    terraform: 'aws_default_security_group without rules',
  },
  equivalents: { awsConfig: ['vpc-default-security-group-closed'], securityHub: ['EC2.2'], checkov: ['CKV2_AWS_12'], prowler: ['ec2_securitygroup_default_restrict_traffic'] },
  catalogue: ['sg-default-closed'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html', 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html'],
  cloudformation: {
    'AWS::EC2::VPC': (vpc) => {
      const closers = vpc.referrers('Custom::VpcRestrictDefaultSG', 'DefaultSecurityGroupId');
      const own = ownCustomResource(vpc);
      // AWS makes the group with rules, so it has them until something takes them away.
      const closed = closers.found.length === 0 && own !== undefined ? undecided(`whether ${own.address} takes its rules away is known only to its code`, own.evidence('referenced-by'))
        : closers.some('no custom resource takes its rules away', (closer) => closer.at('DefaultSecurityGroupId').isPresent());
      return all(closed, ...openedBeside([vpc], ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'], 'GroupId'));
    },
  },
  terraform: {
    aws_vpc: closedByItsOwn,
    aws_default_vpc: closedByItsOwn,
  },
});

function closedByItsOwn(vpc: ResourceView): Outcome {
  const groups = vpc.referrers('aws_default_security_group', 'vpc_id');
  const closed = groups.some('no aws_default_security_group takes its rules away', (group) => all(...['ingress', 'egress'].map((direction) => {
    const items = group.at(direction).items();
    return group.at(direction).judge(items === undefined ? undefined : items.length === 0, 'empty');
  })));
  return all(closed, ...openedBeside([vpc, ...groups.found], ['aws_security_group_rule', 'aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule'], 'security_group_id'));
}

/** A custom resource of the template's own that is given something of the network. */
function ownCustomResource(vpc: ResourceView): ResourceView | undefined {
  const custom = vpc.graph.referredToBy(vpc.resource).find(({ type }) => type === 'AWS::CloudFormation::CustomResource' || (type.startsWith('Custom::') && type !== 'Custom::VpcRestrictDefaultSG'));
  return custom === undefined ? undefined : vpc.view(custom);
}

/** Rules of their own that open the group again, which they name by itself or by the network that it belongs to. */
function openedBeside(owners: readonly ResourceView[], types: readonly string[], property: string): Outcome[] {
  return owners.flatMap((owner) => types.flatMap((type) => owner.referrers(type, property).found))
    .map((rule) => fail(`${rule.address} opens it again`, rule.at(property).evidence('not-refers-to', owners[0].address)));
}
