import { testRule } from '../../support/rule-cases';

const allow = (condition?: object) => ({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'elasticfilesystem:ClientMount', ...(condition === undefined ? {} : { Condition: condition }) });
const role = { ...allow(), Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } };
const system = (statement: unknown) => ({ FileSystemPolicy: { Statement: [statement] } });
const tf = (statement: unknown) => ({ file_system_id: 'fs-1', policy: JSON.stringify({ Statement: [statement] }) });
const mounted = { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } };

testRule('EfsFileSystemPolicyNoPublicAccess', {
  cloudformation: [
    { name: 'a role', properties: system(role), expect: 'pass' },
    { name: 'everyone', properties: system(allow()), expect: 'fail' },
    { name: 'everyone who comes through a mount target', properties: system(allow(mounted)), expect: 'pass' },
    { name: 'everyone who uses TLS', properties: system(allow({ Bool: { 'aws:SecureTransport': 'true' } })), expect: 'fail' },
    { name: 'everyone who comes some other way', properties: system(allow({ Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'false' } })), expect: 'fail' },
    { name: 'no policy', properties: {}, expect: 'not-applicable' },
    { name: 'a policy known later', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a role', properties: tf(role), expect: 'pass' },
    { name: 'everyone who uses TLS', properties: tf(allow({ Bool: { 'aws:SecureTransport': 'true' } })), expect: 'fail' },
    { name: 'everyone who comes through a mount target', properties: tf(allow(mounted)), expect: 'pass' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_efs_file_system_policy: { subject: { policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
