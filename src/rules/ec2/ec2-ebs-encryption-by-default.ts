import { defineRule } from '../rule';

export default defineRule({
  title: 'New EBS volumes of the Region are encrypted by default',
  failure: 'New EBS volumes are left unencrypted unless each asks for it',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'A default covers the volumes that are made by hand, by an image or by another tool.',
  fix: {
    cdk: 'no resource of CloudFormation sets it: a custom resource that calls EnableEbsEncryptionByDefault',
    cloudformation: 'no resource of CloudFormation sets it: a custom resource that calls EnableEbsEncryptionByDefault',
    terraform: 'enabled = true in aws_ebs_encryption_by_default',
  },
  equivalents: { awsConfig: ['ec2-ebs-encryption-by-default'], securityHub: ['EC2.7'], checkov: ['CKV_AWS_106'], prowler: ['ec2_ebs_default_encryption'] },
  catalogue: ['ebs-default-encryption'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html'],
  terraform: {
    aws_ebs_encryption_by_default: (setting) => setting.at('enabled').orDefault(true).isTrue(),
  },
});
