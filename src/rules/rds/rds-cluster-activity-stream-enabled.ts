import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Aurora cluster streams its activity',
  failure: 'What is done in the database is recorded only where its administrators can change it',
  control: 'LOG-05',
  criteria: ['CC7.2', 'P6.2'],
  severity: 'warning',
  optIn: 'A stream costs, needs somebody who reads it, and is wanted where administrators must be watched.',
  rationale: 'The stream leaves the reach of the database administrators the moment it is written.',
  fix: {
    cdk: 'no construct: aws rds start-activity-stream',
    cloudformation: 'no resource type: aws rds start-activity-stream',
    terraform: 'aws_rds_cluster_activity_stream with resource_arn of the cluster',
  },
  equivalents: {},
  catalogue: ['rds-activity-streams'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html'],
  terraform: {
    aws_rds_cluster: (cluster) => decide(cluster.at('engine').text()?.startsWith('aurora') ?? (cluster.at('engine').present() === false ? true : undefined),
      () => cluster.referrers('aws_rds_cluster_activity_stream', 'resource_arn').some('no activity stream refers to the cluster', (stream) => stream.at('mode').isPresent()),
      () => notApplicable('only Aurora is judged here')),
  },
});
