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
});
