import { defineDefaults } from '../default';

export default defineDefaults({
  name: 'ec2.SecurityGroup', construct: 'SecureSecurityGroup', l2: 'aws_ec2.SecurityGroup', cloudformation: 'AWS::EC2::SecurityGroup', terraform: 'aws_security_group',
  reference: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  rows: [
    {
      property: 'allowAllOutbound', value: false, weak: true,
      injected: false, because: 'what calls out would stop working.',
      effects: ['callers'], live: 'connections to the outside are refused',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
      criteria: ['CC6.6', 'CC6.7'], rules: [], template: ['SecurityGroupEgress'],
      reason: 'Software that was taken over cannot send data anywhere it likes.',
    },
  ],
});
