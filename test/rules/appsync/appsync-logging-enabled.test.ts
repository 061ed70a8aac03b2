import { testRule } from '../../support/rule-cases';

const type = 'AWS::AppSync::GraphQLApi';
const set = (value: unknown) => ({ LogConfig: { FieldLogLevel: value, CloudWatchLogsRoleArn: 'arn' } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('AppsyncLoggingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('ERROR'), expect: 'pass' },
    { name: 'the weak value', properties: set('NONE'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ERROR', 'NONE'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ERROR', 'ERROR'] })), expect: 'pass' },
    { name: 'everything', properties: set('ALL'), expect: 'pass', pointer: '/Resources/Subject/Properties/LogConfig/FieldLogLevel' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_appsync_graphql_api: { subject: { log_config: [{ field_log_level: 'ALL' }] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_appsync_graphql_api: { subject: { log_config: [{ field_log_level: 'NONE' }] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_appsync_graphql_api: { subject: { } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_appsync_graphql_api: { subject: { log_config: [{ field_log_level: '${var.p}' }] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_appsync_graphql_api: { subject: { log_config: [{ field_log_level: '${var.p == "x" ? "ALL" : "NONE"}' }] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
    { name: 'none, as a plan shows it', plan: { aws_appsync_graphql_api: { subject: { values: { log_config: [] } } } }, subject: 'aws_appsync_graphql_api.subject', expect: 'fail' },
  ],
});
