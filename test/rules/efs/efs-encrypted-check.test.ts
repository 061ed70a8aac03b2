import { testRule } from '../../support/rule-cases';

testRule('EfsEncryptedCheck', {
  cloudformation: [
    { name: 'encrypted', properties: { Encrypted: true }, expect: 'pass' },
    { name: 'property omitted, which is not encrypted', properties: {}, expect: 'fail' },
    { name: 'a key without encryption', properties: { KmsKeyId: 'arn' }, expect: 'fail' },
    { name: 'not encrypted', properties: { Encrypted: false }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EFS::FileSystem', Properties: { Encrypted: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_efs_file_system: { subject: { encrypted: true } } } }, subject: 'aws_efs_file_system.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_efs_file_system: { subject: { encrypted: false } } } }, subject: 'aws_efs_file_system.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_efs_file_system: { subject: { } } } }, subject: 'aws_efs_file_system.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_efs_file_system: { subject: { encrypted: '${var.p}' } } } }, subject: 'aws_efs_file_system.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_efs_file_system: { subject: { encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_efs_file_system.subject', expect: 'fail' },
  ],
});
