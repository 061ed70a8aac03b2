import { defineRule } from '../rule';

export default defineRule({
  title: 'Stream reports metrics of each shard',
  failure: 'Metrics are kept for the stream as a whole alone',
  control: 'MON-04',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  optIn: 'Each metric of each shard costs.',
  rationale: 'One hot shard is not seen in the average.',
  fix: {
    cdk: 'desiredShardLevelMetrics',
    cloudformation: 'DesiredShardLevelMetrics',
    terraform: 'shard_level_metrics',
  },
  equivalents: {},
  catalogue: ['kinesis-shard-metrics'],
  references: ['https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html'],
  cloudformation: {
    'AWS::Kinesis::Stream': (resource) => resource.at('DesiredShardLevelMetrics').isPresent(),
  },
  terraform: {
    aws_kinesis_stream: (resource) => resource.at('shard_level_metrics').isPresent(),
  },
});
