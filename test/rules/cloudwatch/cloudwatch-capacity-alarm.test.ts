import { testRule } from '../../support/rule-cases';

const database = (properties: object = {}) => ({ Type: 'AWS::RDS::DBInstance', Properties: properties });
const alarm = (of: unknown, metric: unknown = 'FreeStorageSpace', more: object = {}) => ({
  Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'AWS/RDS', MetricName: metric, Dimensions: [{ Name: 'DBInstanceIdentifier', Value: of }] }, ...more,
});
const ref = { Ref: 'Subject' };
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudwatchCapacityAlarm', {
  cloudformation: [
    { name: 'an alarm', template: { Resources: { Subject: database(), Alarm: alarm(ref) } }, expect: 'pass', pointer: '/Resources/Alarm/Properties/MetricName' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'an alarm on something else', template: { Resources: { Subject: database(), Alarm: alarm(ref, 'ReadLatency') } }, expect: 'fail' },
    { name: 'an alarm on another database', template: { Resources: { Subject: database(), Other: database(), Alarm: alarm({ Ref: 'Other' }) } }, expect: 'fail' },
    { name: 'an alarm in one deployment only', template: { ...env, Resources: { Subject: database(), Alarm: alarm(ref, 'CPUUtilization', { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'another metric in one arm', template: { ...env, Resources: { Subject: database(), Alarm: alarm(ref, { 'Fn::If': ['Prod', 'CPUUtilization', 'ReadLatency'] }) } }, expect: 'fail' },
    { name: 'the metric is known at deploy time', template: { ...env, Resources: { Subject: database(), Alarm: alarm(ref, { Ref: 'Env' }) } }, expect: 'unknown' },
    { name: 'which database it watches is known at deploy time', template: { ...env, Resources: { Subject: database({ DBInstanceIdentifier: 'main' }), Alarm: alarm({ Ref: 'Env' }) } }, expect: 'unknown' },
    { name: 'a member of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster with an alarm', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: {} }, Alarm: alarm(ref, 'CPUUtilization') } }, expect: 'pass' },
    { name: 'a cluster with an alarm on its member', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: {} }, Writer: database({ DBClusterIdentifier: ref }), Alarm: alarm({ Ref: 'Writer' }, 'CPUUtilization') } }, expect: 'pass' },
    { name: 'a cluster without', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: {} } } }, expect: 'fail' },
    {
      name: 'the alarm stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: database() }, Outputs: { O: { Value: ref, Export: { Name: 'db' } } } },
        { Resources: { Alarm: alarm({ 'Fn::ImportValue': 'db' }, 'CPUUtilization') } },
      ],
    },
  ],
  terraform: [
    { name: 'watched', config: { resource: { aws_db_instance: { subject: {} }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'FreeStorageSpace', dimensions: { X: '${aws_db_instance.subject.identifier}' } } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'watched for something else', config: { resource: { aws_db_instance: { subject: {} }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'ReplicaLag', dimensions: { X: '${aws_db_instance.subject.identifier}' } } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'not watched', config: { resource: { aws_db_instance: { subject: {} } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a member of the cluster is watched', config: { resource: { aws_rds_cluster: { subject: {} }, aws_rds_cluster_instance: { i: { cluster_identifier: '${aws_rds_cluster.subject.id}' } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'CPUUtilization', dimensions: { X: '${aws_rds_cluster_instance.i.identifier}' } } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'by a computation', config: { resource: { aws_db_instance: { subject: {} }, aws_cloudwatch_metric_alarm: { a: { metric_query: [{ id: 'm', metric: { metric_name: 'CPUUtilization', dimensions: { DBInstanceIdentifier: '${aws_db_instance.subject.identifier}' } } }] } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'for another database', config: { resource: { aws_db_instance: { subject: {}, other: {} }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'CPUUtilization', namespace: 'AWS/RDS', dimensions: { DBInstanceIdentifier: '${aws_db_instance.other.identifier}' } } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a metric of something else', config: { resource: { aws_db_instance: { subject: {} }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'Deadlocks', namespace: 'AWS/RDS', dimensions: { DBInstanceIdentifier: '${aws_db_instance.subject.identifier}' } } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_db_instance: { subject: { values: { identifier: 'db' } } }, aws_cloudwatch_metric_alarm: { a: { values: { metric_name: 'FreeStorageSpace', dimensions: { DBInstanceIdentifier: 'db' }, metric_query: [] } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'a member of the cluster, as a plan shows it', plan: { aws_rds_cluster: { subject: { values: { cluster_identifier: 'c' } } }, aws_rds_cluster_instance: { i: { values: { identifier: 'c-1', cluster_identifier: 'c' } } }, aws_cloudwatch_metric_alarm: { a: { values: { metric_name: 'CPUUtilization', dimensions: { DBInstanceIdentifier: 'c-1' } } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
  ],
});
