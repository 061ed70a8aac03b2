import { all, undecided } from '../../model/outcome';
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
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html'],
  cloudformation: {
    'AWS::EC2::VPC': (vpc) => {
      const closers = vpc.referrers('Custom::VpcRestrictDefaultSG', 'DefaultSecurityGroupId').found;
      const place = { pointer: vpc.resource.entryPointer, operator: 'referenced-by', expected: 'Custom::VpcRestrictDefaultSG' };
      // No template can show that nobody closed it otherwise.
      return closers.length > 0 ? closers[0].at('DefaultSecurityGroupId').isPresent() : undecided('CloudFormation cannot change its rules; confirm in the account that it has none', place);
    },
  },
  terraform: {
    aws_vpc: (vpc) => vpc.referrers('aws_default_security_group', 'vpc_id')
      .some('no aws_default_security_group takes its rules away', (group) => all(...['ingress', 'egress'].map((direction) => {
        const items = group.at(direction).items();
        return group.at(direction).judge(items === undefined ? undefined : items.length === 0, 'empty');
      }))),
  },
});
