import { beanstalkOption } from '../helpers/beanstalk-options';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Elastic Beanstalk sends the logs of its instances to CloudWatch',
  failure: 'Logs stay on the instances of the environment',
  control: 'LOG-05',
  criteria: ['CC7.2', 'A1.1'],
  severity: 'warning',
  rationale: 'Logs that stay on an instance vanish with it.',
  fix: {
    cdk: 'optionSettings: [{ namespace: "aws:elasticbeanstalk:cloudwatch:logs", optionName: "StreamLogs", value: "true" }]',
    cloudformation: 'OptionSettings: [{ Namespace: aws:elasticbeanstalk:cloudwatch:logs, OptionName: StreamLogs, Value: true }]',
    terraform: 'setting { namespace = "aws:elasticbeanstalk:cloudwatch:logs", name = "StreamLogs", value = "true" }',
  },
  equivalents: { awsConfig: ['elastic-beanstalk-logs-to-cloudwatch'], securityHub: ['ElasticBeanstalk.3'], prowler: ['elasticbeanstalk_environment_cloudwatch_logging_enabled'] },
  catalogue: ['beanstalk-logging'],
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html'],
  cloudformation: {
    'AWS::ElasticBeanstalk::Environment': (environment) => beanstalkOption(environment, 'aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'false', (value) => value.isTrue()),
  },
  terraform: {
    aws_elastic_beanstalk_environment: (environment) => beanstalkOption(environment, 'aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'false', (value) => value.isTrue()),
  },
});
