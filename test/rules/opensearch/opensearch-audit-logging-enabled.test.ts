import { testRule } from '../../support/rule-cases';

testRule('OpensearchAuditLoggingEnabled', {
  cloudformation: [
    { name: 'published', properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: 'arn' } } }, expect: 'pass' },
    { name: 'switched off', properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: false, CloudWatchLogsLogGroupArn: 'arn' } } }, expect: 'fail' },
    { name: 'to no log group', properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: true } } }, expect: 'fail' },
    { name: 'other logs only', properties: { LogPublishingOptions: { SEARCH_SLOW_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: 'arn' } } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: { Ref: 'P' }, CloudWatchLogsLogGroupArn: 'arn' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { LogPublishingOptions: { AUDIT_LOGS: { Enabled: { 'Fn::If': ['C', true, false] }, CloudWatchLogsLogGroupArn: 'arn' } } } } } }, expect: 'fail' },
    { name: 'the older type', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: {} } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'published (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { log_publishing_options: [{ log_type: 'INDEX_SLOW_LOGS' }, { log_type: 'AUDIT_LOGS', cloudwatch_log_group_arn: 'arn' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'switched off (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { log_publishing_options: { log_type: 'AUDIT_LOGS', enabled: false, cloudwatch_log_group_arn: 'arn' } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'others only (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { log_publishing_options: { log_type: 'INDEX_SLOW_LOGS' } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'a loop (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { dynamic: { log_publishing_options: { for_each: '${var.logs}', content: { log_type: '${log_publishing_options.value}', cloudwatch_log_group_arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:l' } } } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'unknown' },
    { name: 'a loop that says nowhere where to (aws_opensearch_domain)', config: { resource: { aws_opensearch_domain: { subject: { dynamic: { log_publishing_options: { for_each: '${var.logs}', content: { log_type: '${log_publishing_options.value}' } } } } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'published (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { log_publishing_options: [{ log_type: 'INDEX_SLOW_LOGS' }, { log_type: 'AUDIT_LOGS', cloudwatch_log_group_arn: 'arn' }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'switched off (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { log_publishing_options: { log_type: 'AUDIT_LOGS', enabled: false, cloudwatch_log_group_arn: 'arn' } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'others only (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { log_publishing_options: { log_type: 'INDEX_SLOW_LOGS' } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'a loop (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { dynamic: { log_publishing_options: { for_each: '${var.logs}', content: { log_type: '${log_publishing_options.value}', cloudwatch_log_group_arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:l' } } } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'unknown' },
    { name: 'a loop that says nowhere where to (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { dynamic: { log_publishing_options: { for_each: '${var.logs}', content: { log_type: '${log_publishing_options.value}' } } } } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
  ],
});
