import { defineRule } from '../rule';

export default defineRule({
  title: 'Serial console of EC2 is closed',
  failure: 'Serial console of EC2 is open',
  control: 'NET-02',
  criteria: ['CC6.1', 'CC6.6'],
  severity: 'warning',
  rationale: 'The serial console reaches an instance past its network and its security groups.',
  fix: {
    cdk: 'no resource of CloudFormation sets it: a custom resource that calls DisableSerialConsoleAccess',
    cloudformation: 'no resource of CloudFormation sets it: a custom resource that calls DisableSerialConsoleAccess',
    terraform: 'enabled = false in aws_ec2_serial_console_access',
  },
  equivalents: {},
  catalogue: ['ec2-serial-console-off'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html'],
  terraform: {
    aws_ec2_serial_console_access: (setting) => setting.at('enabled').orDefault(true).isFalse(),
  },
});
