import { any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

/** Enhanced Monitoring watches the operating system from outside, Performance Insights and Database Insights the load of the database. */
interface Names { readonly interval: string; readonly insights: readonly string[]; readonly mode: string }

const CLOUDFORMATION: Names = { interval: 'MonitoringInterval', insights: ['EnablePerformanceInsights', 'PerformanceInsightsEnabled'], mode: 'DatabaseInsightsMode' };
const TERRAFORM: Names = { interval: 'monitoring_interval', insights: ['performance_insights_enabled'], mode: 'database_insights_mode' };

/** A cluster that sets it sets it for all of its instances. */
function watched(instance: ResourceView, names: Names, clusterProperty?: string, clusterType?: string): Outcome {
  const named = clusterProperty === undefined ? undefined : instance.at(clusterProperty);
  const cluster = named === undefined || clusterType === undefined ? undefined : instance.follow(named, clusterType);
  const places = cluster === undefined ? [instance] : [instance, cluster];
  return any(...places.flatMap((place) => [
    place.at(names.interval).orDefault(0).atLeast(1),
    ...names.insights.filter((name) => place.at(name).present() !== false).map((name) => place.at(name).isTrue()),
    ...(place.at(names.mode).present() === false ? [] : [place.at(names.mode).equals('advanced')]),
  ]), ...(named === undefined || named.present() === false || cluster !== undefined ? [] : [undecided('its cluster may have it watched, and is not declared here', named.evidence('readable'))]));
}

export default defineRule({
  title: 'Database is monitored from outside, or by its load',
  failure: 'Nobody sees what the database is busy with',
  control: 'AVL-03',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  rationale: 'A database that runs out of processor or memory is noticed when the service is down.',
  fix: {
    cdk: 'monitoringInterval: Duration.seconds(60)',
    cloudformation: 'MonitoringInterval: 60 with MonitoringRoleArn',
    terraform: 'monitoring_interval = 60 with monitoring_role_arn',
  },
  equivalents: { awsConfig: ['rds-enhanced-monitoring-enabled'], securityHub: ['RDS.6'], checkov: ['CKV_AWS_118'], cdkNag: ['RDSEnhancedMonitoringEnabled'], prowler: ['rds_instance_enhanced_monitoring_enabled'] },
  catalogue: ['rds-enhanced-monitoring'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.html',
  ],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => watched(instance, CLOUDFORMATION, 'DBClusterIdentifier', 'AWS::RDS::DBCluster'),
  },
  terraform: {
    aws_db_instance: (instance) => watched(instance, TERRAFORM),
    aws_rds_cluster_instance: (instance) => watched(instance, TERRAFORM, 'cluster_identifier', 'aws_rds_cluster'),
  },
});
