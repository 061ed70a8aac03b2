import { defineRule } from '../rule';

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
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => instance.at('MonitoringInterval').orDefault(0).atLeast(1),
  },
  terraform: {
    aws_db_instance: (resource) => resource.at('monitoring_interval').orDefault(0).atLeast(1),
    aws_rds_cluster_instance: (resource) => resource.at('monitoring_interval').orDefault(0).atLeast(1),
  },
});
