import { fail, type Outcome, pass, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { outputsOf } from '../helpers/handed-out';
import { defineRule } from '../rule';

/** What speaks of a group without using it. */
const RULES = new Set([
  'AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress',
  'aws_security_group', 'aws_security_group_rule', 'aws_vpc_security_group_ingress_rule', 'aws_vpc_security_group_egress_rule',
]);

export default defineRule({
  title: 'Security group is in use',
  failure: 'Security group is attached to nothing',
  control: 'INV-01',
  criteria: ['CC6.1', 'CC2.1'],
  severity: 'warning',
  optIn: 'A group may be used by what another repository declares.',
  rationale: 'A group that nothing uses waits for somebody to use it by mistake.',
  fix: {
    cdk: 'remove the group, or give it to what it is for',
    cloudformation: 'remove the group, or name it where it is for',
    terraform: 'remove the group, or name it where it is for',
  },
  equivalents: { awsConfig: ['ec2-security-group-attached-to-eni'], securityHub: ['EC2.22'], checkov: ['CKV2_AWS_5'], prowler: ['ec2_securitygroup_not_used'] },
  catalogue: ['sg-attached'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html'],
  cloudformation: {
    'AWS::EC2::SecurityGroup': inUse,
  },
  terraform: {
    aws_security_group: inUse,
  },
});

function inUse(group: ResourceView): Outcome {
  const { graph, resource } = group;
  const user = graph.referredToBy(resource).find((candidate) => !RULES.has(candidate.type) && group.exists(group.view(candidate)));
  if (user !== undefined) { return pass({ pointer: user.entryPointer, document: user.unit.file, operator: 'refers-to', expected: group.address }); }
  const place = { pointer: resource.entryPointer, operator: 'referenced-by', expected: 'whatever has a network interface' };
  return outputsOf(group).length > 0 ? undecided('nothing here uses the group, and an output hands it out', place) : fail('nothing uses the group', place);
}
