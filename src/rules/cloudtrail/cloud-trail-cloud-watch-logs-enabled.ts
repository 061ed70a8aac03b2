import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail trail streams to CloudWatch Logs',
  failure: 'Trail does not stream to CloudWatch Logs',
  control: 'LOG-05',
  severity: 'error',
  rationale: 'Alarms on account activity need the events in a log group within minutes.',
  fix: {
    cdk: 'sendToCloudWatchLogs: true',
    cloudformation: 'CloudWatchLogsLogGroupArn: !GetAtt LogGroup.Arn, CloudWatchLogsRoleArn: !GetAtt Role.Arn',
    terraform: 'cloud_watch_logs_group_arn and cloud_watch_logs_role_arn',
  },
  equivalents: { awsConfig: ['cloud-trail-cloud-watch-logs-enabled'], securityHub: ['CloudTrail.5'], checkov: ['CKV2_AWS_10'], trivy: ['AWS-0162'], cdkNag: ['CloudTrailCloudWatchLogsEnabled'], prowler: ['cloudtrail_cloudwatch_logging_enabled'] },
  catalogue: ['cloudtrail-cloudwatch'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-cloudwatchlogsloggrouparn'],
  cloudformation: {
    'AWS::CloudTrail::Trail': (trail) => all(trail.at('CloudWatchLogsLogGroupArn').isPresent(), trail.at('CloudWatchLogsRoleArn').isPresent()),
  },
  terraform: {
    aws_cloudtrail: (trail) => all(trail.at('cloud_watch_logs_group_arn').isPresent(), trail.at('cloud_watch_logs_role_arn').isPresent()),
  },
});
