import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Verified Access logs its requests',
  failure: 'Requests through Verified Access are not logged',
  control: 'LOG-03',
  criteria: ['CC7.2', 'CC6.6'],
  severity: 'warning',
  rationale: 'The log shows who was let in by which policy, and who was refused.',
  fix: {
    cdk: 'loggingConfigurations: { cloudWatchLogs: { enabled: true, logGroup } }',
    cloudformation: 'LoggingConfigurations with Enabled: true for CloudWatchLogs, S3 or KinesisDataFirehose',
    terraform: 'aws_verifiedaccess_instance_logging_configuration with verifiedaccess_instance_id of the instance',
  },
  equivalents: {},
  catalogue: ['verified-access-logging'],
  references: ['https://docs.aws.amazon.com/verified-access/latest/ug/access-logs.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html'],
  cloudformation: {
    'AWS::EC2::VerifiedAccessInstance': (instance) => any(...['CloudWatchLogs', 'S3', 'KinesisDataFirehose'].map((place) => instance.at('LoggingConfigurations').at(place).at('Enabled').orDefault(false).isTrue())),
  },
  terraform: {
    aws_verifiedaccess_instance: (instance) => instance.referrers('aws_verifiedaccess_instance_logging_configuration', 'verifiedaccess_instance_id').some('no logging configuration refers to the instance', (logging) => (
      any(...['cloudwatch_logs', 's3', 'kinesis_data_firehose'].map((place) => logging.at('access_logs.0').at(place).at('0.enabled').orDefault(false).isTrue())))),
  },
});
