import { defineRule } from '../rule';

export default defineRule({
  title: 'GraphQL API logs what its fields answer',
  failure: 'Requests and errors of the GraphQL API are not logged',
  control: 'LOG-03',
  criteria: ['CC7.2', 'PI1.2'],
  severity: 'warning',
  rationale: 'Without field logs nobody can say afterwards which part of a request failed, or what was asked for.',
  fix: { cdk: 'logConfig: { fieldLogLevel: appsync.FieldLogLevel.ERROR }', cloudformation: 'LogConfig: { FieldLogLevel: ERROR, CloudWatchLogsRoleArn: ... }', terraform: 'log_config { field_log_level = "ERROR", cloudwatch_logs_role_arn = ... }' },
  equivalents: {
    awsConfig: ['appsync-logging-enabled'], securityHub: ['AppSync.2'], checkov: ['CKV_AWS_194', 'CKV_AWS_193'],
    prowler: ['appsync_field_level_logging_enabled'],
  },
  catalogue: ['appsync-logging'],
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html'],
  cloudformation: { 'AWS::AppSync::GraphQLApi': (api) => api.at('LogConfig.FieldLogLevel').orDefault('NONE').isOneOf(['ERROR', 'ALL', 'INFO', 'DEBUG']) },
  terraform: {
    aws_appsync_graphql_api: (resource) => resource.at('log_config.0.field_log_level').orDefault('NONE').isOneOf(['ERROR', 'ALL', 'INFO', 'DEBUG']),
  },
});
