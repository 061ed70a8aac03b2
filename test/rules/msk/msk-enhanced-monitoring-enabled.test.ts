import { testRule } from '../../support/rule-cases';

testRule('MskEnhancedMonitoringEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EnhancedMonitoring: 'PER_TOPIC_PER_BROKER' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EnhancedMonitoring: 'DEFAULT' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EnhancedMonitoring: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EnhancedMonitoring: { 'Fn::If': ['C', 'PER_TOPIC_PER_BROKER', 'DEFAULT'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MSK::Cluster', Properties: { EnhancedMonitoring: { 'Fn::If': ['C', 'PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_BROKER'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_msk_cluster: { subject: { enhanced_monitoring: 'PER_TOPIC_PER_BROKER' } } } }, subject: 'aws_msk_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_msk_cluster: { subject: { enhanced_monitoring: 'DEFAULT' } } } }, subject: 'aws_msk_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_msk_cluster: { subject: { } } } }, subject: 'aws_msk_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_msk_cluster: { subject: { enhanced_monitoring: '${var.p}' } } } }, subject: 'aws_msk_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_msk_cluster: { subject: { enhanced_monitoring: '${var.p == "x" ? "PER_TOPIC_PER_BROKER" : "DEFAULT"}' } } } }, subject: 'aws_msk_cluster.subject', expect: 'fail' },
  ],
});
