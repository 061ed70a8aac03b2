import { testRule } from '../../support/rule-cases';

testRule('WorkspacesUserVolumeEncryptionEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::WorkSpaces::Workspace', Properties: { UserVolumeEncryptionEnabled: true } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::WorkSpaces::Workspace', Properties: { UserVolumeEncryptionEnabled: false } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::WorkSpaces::Workspace', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::WorkSpaces::Workspace', Properties: { UserVolumeEncryptionEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::WorkSpaces::Workspace', Properties: { UserVolumeEncryptionEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::WorkSpaces::Workspace', Properties: { UserVolumeEncryptionEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_workspaces_workspace: { subject: { user_volume_encryption_enabled: true } } } }, subject: 'aws_workspaces_workspace.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_workspaces_workspace: { subject: { user_volume_encryption_enabled: false } } } }, subject: 'aws_workspaces_workspace.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_workspaces_workspace: { subject: { } } } }, subject: 'aws_workspaces_workspace.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_workspaces_workspace: { subject: { user_volume_encryption_enabled: '${var.p}' } } } }, subject: 'aws_workspaces_workspace.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_workspaces_workspace: { subject: { user_volume_encryption_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_workspaces_workspace.subject', expect: 'fail' },
  ],
});
