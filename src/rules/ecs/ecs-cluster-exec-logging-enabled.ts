import { any, decide } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ECS cluster logs the commands that people run in its containers',
  failure: 'Commands that people run in containers are not logged',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'A session in a container of production leaves no trace of what was done there.',
  fix: {
    cdk: 'executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: { cloudWatchLogGroup } }',
    cloudformation: 'Configuration: { ExecuteCommandConfiguration: { Logging: OVERRIDE, LogConfiguration: { CloudWatchLogGroupName: ... } } }',
    terraform: 'configuration { execute_command_configuration { logging = "OVERRIDE", log_configuration { cloud_watch_log_group_name = ... } } }',
  },
  equivalents: { checkov: ['CKV_AWS_223'] },
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html'],
  cloudformation: {
    'AWS::ECS::Cluster': (cluster) => {
      const exec = cluster.at('Configuration.ExecuteCommandConfiguration');
      // By default sessions go where the awslogs driver of the task sends its logs.
      const logging = exec.at('Logging').orDefault('DEFAULT');
      return decide(logging.is('OVERRIDE'),
        () => any(exec.at('LogConfiguration.CloudWatchLogGroupName').isPresent(), exec.at('LogConfiguration.S3BucketName').isPresent()),
        () => logging.isNot('NONE'));
    },
  },
  terraform: {
    aws_ecs_cluster: (cluster) => {
      const logging = cluster.at('configuration.0.execute_command_configuration.0.logging').orDefault('DEFAULT');
      const log = cluster.at('configuration.0.execute_command_configuration.0.log_configuration.0');
      return decide(logging.is('OVERRIDE'), () => any(log.at('cloud_watch_log_group_name').isPresent(), log.at('s3_bucket_name').isPresent()), () => logging.isNot('NONE'));
    },
  },
});
