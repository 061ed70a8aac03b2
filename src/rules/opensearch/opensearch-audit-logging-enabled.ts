import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { publishedInTerraform } from '../helpers/search-logs';
import { defineRule } from '../rule';

function published(domain: ResourceView): Outcome {
  const log = domain.at('LogPublishingOptions.AUDIT_LOGS');
  return all(log.at('Enabled').orDefault(false).isTrue(), log.at('CloudWatchLogsLogGroupArn').isPresent());
}

export default defineRule({
  title: 'OpenSearch domain publishes its audit log',
  failure: 'Search domain keeps no audit log',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'Without the log nobody can say afterwards who asked for what, or what went wrong.',
  fix: {
    cdk: 'logging: { auditLogEnabled: true } (SecureSearchDomain does it by itself)',
    cloudformation: 'LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: ... } }',
    terraform: 'log_publishing_options { log_type = "AUDIT_LOGS", cloudwatch_log_group_arn = ... }',
  },
  equivalents: {
    awsConfig: ['opensearch-audit-logging-enabled'], securityHub: ['Opensearch.5', 'ES.5'], checkov: ['CKV_AWS_317'],
    trivy: ['AWS-0042'], cfnGuard: ['ELASTICSEARCH_AUDIT_LOGGING_ENABLED'],
    prowler: ['opensearch_service_domains_audit_logging_enabled'],
  },
  catalogue: ['opensearch-logging'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': published,
    'AWS::Elasticsearch::Domain': published,
  },
  terraform: {
    aws_opensearch_domain: (domain) => publishedInTerraform(domain, 'AUDIT_LOGS'),
    aws_elasticsearch_domain: (domain) => publishedInTerraform(domain, 'AUDIT_LOGS'),
  },
});
