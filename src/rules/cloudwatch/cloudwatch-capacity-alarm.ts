import { any, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { alarmsOn } from '../helpers/alarms';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'An alarm watches the use of a database',
  failure: 'Nobody hears when the database runs out of capacity',
  control: 'AVL-03',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  rationale: 'A database that runs out of storage, memory or connections takes the service down.',
  fix: {
    cdk: 'database.metricCPUUtilization().createAlarm(...), and the like for FreeStorageSpace',
    cloudformation: 'AWS::CloudWatch::Alarm on CPUUtilization or FreeStorageSpace with DBInstanceIdentifier (or DBClusterIdentifier)',
    terraform: 'aws_cloudwatch_metric_alarm on CPUUtilization or FreeStorageSpace with DBInstanceIdentifier (or DBClusterIdentifier)',
  },
  equivalents: {},
  catalogue: ['cloudwatch-capacity-alarms'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html'],
  cloudformation: { 'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => watched(instance)), 'AWS::RDS::DBCluster': watched },
  terraform: { aws_db_instance: watched, aws_rds_cluster: watched },
});

/** Metrics that say how much is used, or left. */
const CAPACITY = /CPU|Memory|Storage|Space|Volume|Connections|Capacity|Utilization|Credit|Burst|QueueDepth|DBLoad/i;

function watched(database: ResourceView): Outcome {
  // The members of a cluster may be watched in place of the cluster.
  const members = database.type === 'AWS::RDS::DBCluster' ? database.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier').found
    : database.type === 'aws_rds_cluster' ? database.referrers('aws_rds_cluster_instance', 'cluster_identifier').found : [];
  const alarms = [database, ...members].flatMap(alarmsOn);
  const missing = fail('no alarm has a metric of the database', { pointer: database.resource.entryPointer, operator: 'referenced-by', expected: 'an alarm with a dimension of the database' });
  return any(missing, ...alarms.map(({ name, dimensions, certain }) => (certain ? name.satisfies('a metric of capacity', (text) => CAPACITY.test(text))
    : undecided('whether an alarm watches the database is known only at deploy time', dimensions.evidence('refers-to', database.address)))));
}
