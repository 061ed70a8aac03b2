import { testRule } from '../../support/rule-cases';

testRule('Ec2EbsEncryptionByDefault', {
  cloudformation: [],
  terraform: [
    { name: 'strong', config: { resource: { aws_ebs_encryption_by_default: { subject: { enabled: true } } } }, subject: 'aws_ebs_encryption_by_default.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ebs_encryption_by_default: { subject: { enabled: false } } } }, subject: 'aws_ebs_encryption_by_default.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ebs_encryption_by_default: { subject: { } } } }, subject: 'aws_ebs_encryption_by_default.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ebs_encryption_by_default: { subject: { enabled: '${var.p}' } } } }, subject: 'aws_ebs_encryption_by_default.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ebs_encryption_by_default: { subject: { enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_ebs_encryption_by_default.subject', expect: 'fail' },
  ],
});
