import { testRule } from '../../support/rule-cases';

testRule('Ec2SerialConsoleAccessDisabled', {
  cloudformation: [],
  terraform: [
    { name: 'strong', config: { resource: { aws_ec2_serial_console_access: { subject: { enabled: false } } } }, subject: 'aws_ec2_serial_console_access.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ec2_serial_console_access: { subject: { enabled: true } } } }, subject: 'aws_ec2_serial_console_access.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ec2_serial_console_access: { subject: { } } } }, subject: 'aws_ec2_serial_console_access.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ec2_serial_console_access: { subject: { enabled: '${var.p}' } } } }, subject: 'aws_ec2_serial_console_access.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ec2_serial_console_access: { subject: { enabled: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_ec2_serial_console_access.subject', expect: 'fail' },
  ],
});
