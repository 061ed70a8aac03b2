import { all, each, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Rules of a security group say what they are for',
  failure: 'Rule of a security group has no description',
  control: 'INV-01',
  criteria: ['CC8.1', 'CC6.6'],
  severity: 'warning',
  rationale: 'A rule that nobody can explain is never taken away.',
  fix: {
    cdk: 'group.addIngressRule(peer, port, \'what it is for\')',
    cloudformation: 'Description in each rule',
    terraform: 'description in each rule',
  },
  equivalents: { checkov: ['CKV_AWS_23'], trivy: ['AWS-0124'], cfnGuard: ['SECURITY_GROUP_DESCRIPTION_RULE'] },
  catalogue: ['sg-rules-described'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html'],
  cloudformation: {
    'AWS::EC2::SecurityGroup': (group) => inline(group, ['SecurityGroupIngress', 'SecurityGroupEgress'], 'Description'),
    'AWS::EC2::SecurityGroupIngress': (rule) => rule.at('Description').isPresent(),
    'AWS::EC2::SecurityGroupEgress': (rule) => rule.at('Description').isPresent(),
  },
  terraform: {
    aws_security_group: (group) => inline(group, ['ingress', 'egress'], 'description'),
    aws_default_security_group: (group) => inline(group, ['ingress', 'egress'], 'description'),
    aws_security_group_rule: (rule) => rule.at('description').isPresent(),
    aws_vpc_security_group_ingress_rule: (rule) => rule.at('description').isPresent(),
    aws_vpc_security_group_egress_rule: (rule) => rule.at('description').isPresent(),
  },
});

/** Each rule is a finding of its own. A group without rules has nothing to explain. */
function inline(group: ResourceView, directions: readonly string[], description: string): Outcome {
  return all(...directions.map((direction) => {
    const rules = group.at(direction);
    const items = rules.items();
    if (items === undefined) { return undecided('the rules are known only at deploy time', rules.evidence('readable')); }
    return items.length === 0 ? rules.judge(true, 'absent') : each(items, (_item, index) => `${direction}[${index}]`, (item) => item.at(description).isPresent());
  }));
}
