import { testRule } from '../../support/rule-cases';

testRule('EfsPolicyRefusesClearText', {
  cloudformation: [
    { name: 'refused', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemPolicy: { Statement: [{ Effect: 'Deny', Principal: '*', Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] } } } } }, expect: 'pass' },
    { name: 'a policy without', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemPolicy: { Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'elasticfilesystem:ClientMount' }] } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'refused', config: { resource: { aws_efs_file_system_policy: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] }) } } } }, subject: 'aws_efs_file_system_policy.subject', expect: 'pass' },
    { name: 'a policy without', config: { resource: { aws_efs_file_system_policy: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'elasticfilesystem:ClientMount' }] }) } } } }, subject: 'aws_efs_file_system_policy.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_efs_file_system_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_efs_file_system_policy.subject', expect: 'unknown' },
  ],
});
