import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'MemoryDB cluster reports its events to a topic',
  failure: 'Nobody is told of failovers and failures of the cluster',
  control: 'MON-01',
  severity: 'warning',
  optIn: 'Events also reach people through EventBridge, or through alarms on metrics.',
  rationale: 'A cluster that fails over, or cannot be patched, says so in events that nobody sees without a topic.',
  fix: {
    cdk: 'snsTopicArn: topic.topicArn on memorydb.CfnCluster',
    cloudformation: 'SnsTopicArn: !Ref Topic',
    terraform: 'sns_topic_arn = aws_sns_topic.alerts.arn',
  },
  equivalents: {},
  catalogue: ['memorydb-ops'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/mdbevents.sns.html'],
  cloudformation: {
    'AWS::MemoryDB::Cluster': (cluster) => all(cluster.at('SnsTopicArn').isPresent(), cluster.at('SnsTopicStatus').orDefault('active').satisfies('active', (status) => status.toLowerCase() === 'active')),
  },
  terraform: {
    aws_memorydb_cluster: (cluster) => cluster.at('sns_topic_arn').isPresent(),
  },
});
