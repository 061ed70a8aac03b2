import { defineRule } from '../rule';

export default defineRule({
  title: 'Root volume of a WorkSpace is encrypted',
  failure: 'Root volume of a WorkSpace is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'A desktop holds copies of whatever its user opened.',
  fix: {
    cdk: 'rootVolumeEncryptionEnabled: true',
    cloudformation: 'RootVolumeEncryptionEnabled: true',
    terraform: 'root_volume_encryption_enabled = true',
  },
  equivalents: {
    awsConfig: ['workspaces-root-volume-encryption-enabled'], securityHub: ['WorkSpaces.2'], checkov: ['CKV_AWS_156'],
    trivy: ['AWS-0109'], cfnGuard: ['WORKSPACE_ENCRYPTION_ENABLED'],
  },
  catalogue: ['workspaces-encryption'],
  references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  cloudformation: {
    'AWS::WorkSpaces::Workspace': (resource) => resource.at('RootVolumeEncryptionEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_workspaces_workspace: (resource) => resource.at('root_volume_encryption_enabled').orDefault(false).isTrue(),
  },
});
