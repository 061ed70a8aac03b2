import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::Cluster';
const set = (value: unknown) => ({ Configuration: { ExecuteCommandConfiguration: { Logging: value, LogConfiguration: { CloudWatchLogGroupName: 'g' } } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('EcsClusterExecLoggingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('OVERRIDE'), expect: 'pass' },
    { name: 'the weak value', properties: set('NONE'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'OVERRIDE', 'NONE'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'OVERRIDE', 'OVERRIDE'] })), expect: 'pass' },
    { name: 'where the task logs to', properties: set('DEFAULT'), expect: 'pass', pointer: '/Resources/Subject/Properties/Configuration/ExecuteCommandConfiguration/Logging' },
    { name: 'to a bucket', properties: { Configuration: { ExecuteCommandConfiguration: { Logging: 'OVERRIDE', LogConfiguration: { S3BucketName: 'b' } } } }, expect: 'pass' },
    { name: 'to nowhere', properties: { Configuration: { ExecuteCommandConfiguration: { Logging: 'OVERRIDE' } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'argument omitted', config: { resource: { aws_ecs_cluster: { subject: {} } } }, subject: 'aws_ecs_cluster.subject', expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_ecs_cluster: { subject: { configuration: { execute_command_configuration: { logging: 'NONE' } } } } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
    { name: 'to a log group', config: { resource: { aws_ecs_cluster: { subject: { configuration: [{ execute_command_configuration: [{ logging: 'OVERRIDE', log_configuration: [{ cloud_watch_log_group_name: 'g' }] }] }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'pass' },
    { name: 'to nowhere', config: { resource: { aws_ecs_cluster: { subject: { configuration: { execute_command_configuration: { logging: 'OVERRIDE' } } } } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_cluster: { subject: { configuration: { execute_command_configuration: { logging: '${var.p}' } } } } } }, subject: 'aws_ecs_cluster.subject', expect: 'unknown' },
    { name: 'to a bucket', config: { resource: { aws_ecs_cluster: { subject: { configuration: { execute_command_configuration: { logging: 'OVERRIDE', log_configuration: { s3_bucket_name: 'b' } } } } } } }, subject: 'aws_ecs_cluster.subject', expect: 'pass' },
    { name: 'as a plan shows it', plan: { aws_ecs_cluster: { subject: { values: { configuration: [] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'pass' },
    { name: 'switched off, as a plan shows it', plan: { aws_ecs_cluster: { subject: { values: { configuration: [{ execute_command_configuration: [{ logging: 'NONE', log_configuration: [] }] }] } } } }, subject: 'aws_ecs_cluster.subject', expect: 'fail' },
  ],
});
