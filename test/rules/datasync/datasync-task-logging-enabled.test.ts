import { testRule } from '../../support/rule-cases';

testRule('DatasyncTaskLoggingEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::DataSync::Task', Properties: { CloudWatchLogGroupArn: 'arn' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::DataSync::Task', Properties: { CloudWatchLogGroupArn: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::DataSync::Task', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DataSync::Task', Properties: { CloudWatchLogGroupArn: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DataSync::Task', Properties: { CloudWatchLogGroupArn: { 'Fn::If': ['C', 'arn', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DataSync::Task', Properties: { CloudWatchLogGroupArn: { 'Fn::If': ['C', 'arn', 'arn'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_datasync_task: { subject: { cloudwatch_log_group_arn: 'arn' } } } }, subject: 'aws_datasync_task.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_datasync_task: { subject: { cloudwatch_log_group_arn: '' } } } }, subject: 'aws_datasync_task.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_datasync_task: { subject: { } } } }, subject: 'aws_datasync_task.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_datasync_task: { subject: { cloudwatch_log_group_arn: '${var.p}' } } } }, subject: 'aws_datasync_task.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_datasync_task: { subject: { cloudwatch_log_group_arn: '${var.p == "x" ? "arn" : ""}' } } } }, subject: 'aws_datasync_task.subject', expect: 'fail' },
  ],
});
