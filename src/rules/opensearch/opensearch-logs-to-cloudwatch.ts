import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { publishedInTerraform } from '../helpers/search-logs';
import { defineRule } from '../rule';

function published(domain: ResourceView): Outcome {
  const log = domain.at('LogPublishingOptions.ES_APPLICATION_LOGS');
  return all(log.at('Enabled').orDefault(false).isTrue(), log.at('CloudWatchLogsLogGroupArn').isPresent());
}

export default defineRule({
  title: 'OpenSearch domain publishes its error log',
  failure: 'Search domain keeps no error log',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'Without the log nobody can say afterwards what went wrong.',
  fix: {
    cdk: 'logging: { appLogEnabled: true } (SecureSearchDomain does it by itself)',
    cloudformation: 'LogPublishingOptions: { ES_APPLICATION_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: ... } }',
    terraform: 'log_publishing_options { log_type = "ES_APPLICATION_LOGS", cloudwatch_log_group_arn = ... }',
  },
  equivalents: {
    awsConfig: ['opensearch-logs-to-cloudwatch', 'elasticsearch-logs-to-cloudwatch'], securityHub: ['Opensearch.4', 'ES.4'],
    cfnGuard: ['ELASTICSEARCH_APPLICATION_LOGGING_ENABLED', 'OPENSEARCH_APPLICATION_LOGGING_ENABLED'],
    cdkNag: ['OpenSearchErrorLogsToCloudWatch'],
  },
  catalogue: ['opensearch-logging'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': published,
    'AWS::Elasticsearch::Domain': published,
  },
  terraform: {
    aws_opensearch_domain: (domain) => publishedInTerraform(domain, 'ES_APPLICATION_LOGS'),
    aws_elasticsearch_domain: (domain) => publishedInTerraform(domain, 'ES_APPLICATION_LOGS'),
  },
});
