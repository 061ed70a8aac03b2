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
});
