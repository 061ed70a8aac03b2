import { defineRule } from '../rule';

export default defineRule({
  title: 'Kafka brokers report metrics of their own',
  failure: 'Metrics are kept for the cluster as a whole alone',
  control: 'MON-04',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  optIn: 'More metrics cost more.',
  rationale: 'One broker that fills up is not seen in the average.',
  fix: {
    cdk: 'enhancedMonitoring: "PER_TOPIC_PER_BROKER"',
    cloudformation: 'EnhancedMonitoring: PER_TOPIC_PER_BROKER',
    terraform: 'enhanced_monitoring = "PER_TOPIC_PER_BROKER"',
  },
  equivalents: { awsConfig: ['msk-enhanced-monitoring-enabled'], securityHub: ['MSK.2'], prowler: ['kafka_cluster_enhanced_monitoring_enabled'] },
  catalogue: ['msk-monitoring'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html'],
  cloudformation: {
    'AWS::MSK::Cluster': (resource) => resource.at('EnhancedMonitoring').orDefault('DEFAULT').isOneOf(['PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION']),
  },
  terraform: {
    aws_msk_cluster: (resource) => resource.at('enhanced_monitoring').orDefault('DEFAULT').isOneOf(['PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION']),
  },
});
