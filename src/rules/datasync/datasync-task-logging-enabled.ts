import { defineRule } from '../rule';

export default defineRule({
  title: 'Transfer task logs what it moves',
  failure: 'Transfer task logs nothing',
  control: 'PRC-03',
  criteria: ['CC7.2', 'PI1.4'],
  severity: 'warning',
  rationale: 'Files that were left out of a transfer show in its log alone.',
  fix: {
    cdk: 'cloudWatchLogGroupArn on datasync.CfnTask',
    cloudformation: 'CloudWatchLogGroupArn',
    terraform: 'cloudwatch_log_group_arn',
  },
  equivalents: { awsConfig: ['datasync-task-logging-enabled'], securityHub: ['DataSync.1'] },
  catalogue: ['datasync-logging'],
  references: ['https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html'],
  cloudformation: {
    'AWS::DataSync::Task': (resource) => resource.at('CloudWatchLogGroupArn').isPresent(),
  },
  terraform: {
    aws_datasync_task: (resource) => resource.at('cloudwatch_log_group_arn').isPresent(),
  },
});
