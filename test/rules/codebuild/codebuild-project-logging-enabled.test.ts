import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ LogsConfig: { CloudWatchLogs: { Status: value } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectLoggingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('ENABLED'), expect: 'pass' },
    { name: 'the weak value', properties: set('DISABLED'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ENABLED', 'DISABLED'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ENABLED', 'ENABLED'] })), expect: 'pass' },
    { name: 'logs to S3 instead', properties: { LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'ENABLED', Location: 'b' } } }, expect: 'pass' },
    { name: 'both off', properties: { LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'DISABLED' } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'argument omitted', config: { resource: { aws_codebuild_project: { subject: {} } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_codebuild_project: { subject: { logs_config: { cloudwatch_logs: { status: 'DISABLED' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'to S3 instead', config: { resource: { aws_codebuild_project: { subject: { logs_config: [{ cloudwatch_logs: [{ status: 'DISABLED' }], s3_logs: [{ status: 'ENABLED' }] }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { logs_config: { cloudwatch_logs: { status: '${var.p}' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'both switched off', config: { resource: { aws_codebuild_project: { subject: { logs_config: { cloudwatch_logs: { status: 'DISABLED' }, s3_logs: { status: 'DISABLED' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'switched off in one arm', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { logs_config: { cloudwatch_logs: { status: '${var.p == "x" ? "ENABLED" : "DISABLED"}' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { logs_config: [] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'switched off, as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { logs_config: [{ cloudwatch_logs: [{ status: 'DISABLED' }], s3_logs: [] }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
  ],
});
