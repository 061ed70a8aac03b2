import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ LogsConfig: { S3Logs: { Status: 'ENABLED', Location: 'b', EncryptionDisabled: value } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectS3LogsEncrypted', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },
    { name: 'encryption not mentioned', properties: { LogsConfig: { S3Logs: { Status: 'ENABLED' } } }, expect: 'pass' },
    { name: 'logs to S3 are off', properties: { LogsConfig: { S3Logs: { Status: 'DISABLED', EncryptionDisabled: true } } }, expect: 'not-applicable' },
    { name: 'whether there are logs is known at deploy time', template: subject({ LogsConfig: { S3Logs: { Status: { Ref: 'P' }, EncryptionDisabled: true } } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'encrypted, by default', config: { resource: { aws_codebuild_project: { subject: { logs_config: { s3_logs: { status: 'ENABLED' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_codebuild_project: { subject: { logs_config: { s3_logs: { status: 'ENABLED', encryption_disabled: true } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_codebuild_project: { subject: {} } } }, subject: 'aws_codebuild_project.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { logs_config: { s3_logs: { status: 'ENABLED', encryption_disabled: '${var.p}' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'a variable for the status', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { logs_config: { s3_logs: { status: '${var.p}', encryption_disabled: true } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'switched off in one arm', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { logs_config: { s3_logs: { status: 'ENABLED', encryption_disabled: '${var.p == "x"}' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'none, as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { logs_config: [{ cloudwatch_logs: [], s3_logs: [] }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'not-applicable' },
  ],
});
