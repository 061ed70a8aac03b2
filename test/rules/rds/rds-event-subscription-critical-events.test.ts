import { testRule } from '../../support/rule-cases';

testRule('RdsEventSubscriptionCriticalEvents', {
  cloudformation: [
    { name: 'every event of every source', properties: { SnsTopicArn: 'arn' }, expect: 'pass' },
    { name: 'every event of the instances', properties: { SnsTopicArn: 'arn', SourceType: 'db-instance' }, expect: 'pass' },
    { name: 'those of instances that matter', properties: { SnsTopicArn: 'arn', SourceType: 'db-instance', EventCategories: ['maintenance', 'configuration change', 'failure', 'backup'] }, expect: 'pass' },
    { name: 'backups of instances only', properties: { SnsTopicArn: 'arn', SourceType: 'db-instance', EventCategories: ['backup'] }, expect: 'fail' },
    { name: 'those of clusters that matter', properties: { SnsTopicArn: 'arn', SourceType: 'db-cluster', EventCategories: ['maintenance', 'failure'] }, expect: 'pass' },
    { name: 'failures of clusters only', properties: { SnsTopicArn: 'arn', SourceType: 'db-cluster', EventCategories: ['failure'] }, expect: 'fail' },
    { name: 'changes of parameter groups', properties: { SnsTopicArn: 'arn', SourceType: 'db-parameter-group', EventCategories: ['configuration change'] }, expect: 'pass' },
    { name: 'snapshots', properties: { SnsTopicArn: 'arn', SourceType: 'db-snapshot' }, expect: 'not-applicable' },
    { name: 'to a topic that nobody reads', template: { Resources: { Subject: { Type: 'AWS::RDS::EventSubscription', Properties: { SnsTopicArn: { Ref: 'Topic' } } }, Topic: { Type: 'AWS::SNS::Topic' } } }, expect: 'fail' },
    { name: 'to a topic that somebody reads', template: { Resources: { Subject: { Type: 'AWS::RDS::EventSubscription', Properties: { SnsTopicArn: { Ref: 'Topic' } } }, Topic: { Type: 'AWS::SNS::Topic', Properties: { Subscription: [{ Protocol: 'email', Endpoint: 'ops@example.com' }] } } } }, expect: 'pass' },
    { name: 'switched off', properties: { SnsTopicArn: 'arn', Enabled: false }, expect: 'fail' },
    { name: 'property omitted: no topic', properties: {}, expect: 'fail' },
    { name: 'the categories are known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::RDS::EventSubscription', Properties: { SnsTopicArn: 'arn', SourceType: 'db-instance', EventCategories: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'one category is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::EventSubscription', Properties: { SnsTopicArn: 'arn', SourceType: 'db-cluster', EventCategories: ['failure', { Ref: 'P' }] } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::EventSubscription', Properties: { SnsTopicArn: 'arn', Enabled: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
    { name: 'the topic in another stack', template: [{ Resources: { T: { Type: 'AWS::SNS::Topic', Properties: { Subscription: [{ Protocol: 'email', Endpoint: 'ops@example.com' }] } } }, Outputs: { O: { Value: { Ref: 'T' }, Export: { Name: 'topic' } } } }, { Resources: { Subject: { Type: 'AWS::RDS::EventSubscription', Properties: { SnsTopicArn: { 'Fn::ImportValue': 'topic' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'every event of every source', config: { resource: { aws_db_event_subscription: { subject: { sns_topic: '${aws_sns_topic.t.arn}' } }, aws_sns_topic: { t: {} }, aws_sns_topic_subscription: { s: { topic_arn: '${aws_sns_topic.t.arn}', protocol: 'email', endpoint: 'ops@example.com' } } } }, expect: 'pass' },
    { name: 'those of instances that matter', properties: { sns_topic: 'arn', source_type: 'db-instance', event_categories: ['maintenance', 'configuration change', 'failure'] }, expect: 'pass' },
    { name: 'failures of instances only', properties: { sns_topic: 'arn', source_type: 'db-instance', event_categories: ['failure'] }, expect: 'fail' },
    { name: 'switched off', properties: { sns_topic: 'arn', enabled: false }, expect: 'fail' },
    { name: 'argument omitted: no topic', properties: {}, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_event_subscription: { subject: { sns_topic: 'arn', source_type: 'db-instance', event_categories: '${var.p}' } } } }, subject: 'aws_db_event_subscription.subject', expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_db_event_subscription: { subject: { sns_topic: 'arn', enabled: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_db_event_subscription.subject', expect: 'fail' },
  ],
});
