import { defineRule } from '../rule';

export default defineRule({
  title: 'File system encrypts what it stores',
  failure: 'File system is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Whoever gets hold of the storage or a backup reads the files in it.',
  fix: { cdk: 'encrypted: true', cloudformation: 'Encrypted: true', terraform: 'encrypted = true' },
  equivalents: { awsConfig: ['efs-encrypted-check'], securityHub: ['EFS.1'], checkov: ['CKV_AWS_42'], trivy: ['AWS-0037'], prowler: ['efs_encryption_at_rest_enabled'] },
  catalogue: ['efs-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html'],
  cloudformation: { 'AWS::EFS::FileSystem': (fileSystem) => fileSystem.at('Encrypted').orDefault(false).isTrue() },
  terraform: {
    aws_efs_file_system: (resource) => resource.at('encrypted').orDefault(false).isTrue(),
  },
});
