import { defineRule } from '../rule';

export default defineRule({
  title: 'Kinesis stream keeps records for a week',
  failure: 'Stream drops records after a day',
  control: 'PRC-01',
  severity: 'warning',
  rationale: 'A consumer that was down for a long weekend loses what it did not read.',
  fix: {
    cdk: 'retentionPeriod: Duration.days(7) (SecureStream does it by itself)',
    cloudformation: 'RetentionPeriodHours: 168',
    terraform: 'retention_period = 168',
  },
  equivalents: { awsConfig: ['kinesis-stream-backup-retention-check'], securityHub: ['Kinesis.3'] },
  catalogue: ['kinesis-retention'],
  parameters: { minimumHours: { description: 'Hours that records are kept', default: 168, minimum: 24, maximum: 8760 } },
  references: ['https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html'],
  cloudformation: {
    'AWS::Kinesis::Stream': (resource, { parameter }) => resource.at('RetentionPeriodHours').orDefault(24).atLeast(parameter('minimumHours')),
  },
  terraform: {
    aws_kinesis_stream: (resource, { parameter }) => resource.at('retention_period').orDefault(24).atLeast(parameter('minimumHours')),
  },
});
