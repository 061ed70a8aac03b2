import { defineRule } from '../rule';

export default defineRule({
  title: 'User volume of a WorkSpace is encrypted',
  failure: 'User volume of a WorkSpace is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'A desktop holds copies of whatever its user opened.',
  fix: {
    cdk: 'userVolumeEncryptionEnabled: true',
    cloudformation: 'UserVolumeEncryptionEnabled: true',
    terraform: 'user_volume_encryption_enabled = true',
  },
  equivalents: {
    awsConfig: ['workspaces-user-volume-encryption-enabled'], securityHub: ['WorkSpaces.1'], checkov: ['CKV_AWS_155'],
    trivy: ['AWS-0109'], cfnGuard: ['WORKSPACE_ENCRYPTION_ENABLED'],
  },
  catalogue: ['workspaces-encryption'],
  references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  cloudformation: {
    'AWS::WorkSpaces::Workspace': (resource) => resource.at('UserVolumeEncryptionEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_workspaces_workspace: (resource) => resource.at('user_volume_encryption_enabled').orDefault(false).isTrue(),
  },
});
