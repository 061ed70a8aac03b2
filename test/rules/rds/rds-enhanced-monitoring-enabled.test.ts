import { testRule } from '../../support/rule-cases';

testRule('RdsEnhancedMonitoringEnabled', {
  cloudformation: [
    { name: 'every minute', properties: { MonitoringInterval: 60 }, expect: 'pass' },
    { name: 'as a text', properties: { MonitoringInterval: '60' }, expect: 'pass' },
    { name: 'switched off', properties: { MonitoringInterval: 0 }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MonitoringInterval: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MonitoringInterval: { 'Fn::If': ['C', 60, 0] } } } } }, expect: 'fail' },
    { name: 'by its load', properties: { EnablePerformanceInsights: true }, expect: 'pass' },
    { name: 'by neither', properties: { EnablePerformanceInsights: false, MonitoringInterval: 0 }, expect: 'fail' },
    { name: 'by Database Insights', properties: { DatabaseInsightsMode: 'advanced' }, expect: 'pass' },
    { name: 'by its cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { DBClusterIdentifier: { Ref: 'C' } } }, C: { Type: 'AWS::RDS::DBCluster', Properties: { PerformanceInsightsEnabled: true } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { monitoring_interval: 60 } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { monitoring_interval: 0 } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { monitoring_interval: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { monitoring_interval: '${var.p == "x" ? 60 : 0}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a member of a cluster', config: { resource: { aws_rds_cluster_instance: { subject: { monitoring_interval: 60 } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'pass' },
    { name: 'a member of a cluster without', config: { resource: { aws_rds_cluster_instance: { subject: {} } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'fail' },
    { name: 'by its load', properties: { performance_insights_enabled: true }, expect: 'pass' },
    { name: 'a member of a cluster that is watched', config: { resource: { aws_rds_cluster_instance: { subject: { cluster_identifier: '${aws_rds_cluster.c.id}' } }, aws_rds_cluster: { c: { database_insights_mode: 'advanced' } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'pass' },
  ],
});
