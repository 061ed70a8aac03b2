import { testRule } from '../../support/rule-cases';

testRule('MemorydbClusterNotificationsEnabled', {
  cloudformation: [
    { name: 'a topic', template: { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { SnsTopicArn: { Ref: 'T' } } }, T: { Type: 'AWS::SNS::Topic' } } }, expect: 'pass' },
    { name: 'a topic that is switched off', properties: { SnsTopicArn: 'arn', SnsTopicStatus: 'inactive' }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { SnsTopicArn: 'arn', SnsTopicStatus: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { SnsTopicArn: { 'Fn::If': ['C', 'arn', { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a topic', config: { resource: { aws_memorydb_cluster: { subject: { sns_topic_arn: '${aws_sns_topic.t.arn}' } }, aws_sns_topic: { t: {} } } }, expect: 'pass' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'none', properties: { sns_topic_arn: '' }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_memorydb_cluster: { subject: { sns_topic_arn: '${var.p}' } } } }, subject: 'aws_memorydb_cluster.subject', expect: 'unknown' },
  ],
});
