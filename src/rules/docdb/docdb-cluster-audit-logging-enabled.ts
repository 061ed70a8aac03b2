import { fail, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DocumentDB cluster exports its audit log',
  failure: 'Document database keeps no audit log',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'Nobody can say afterwards who changed what.',
  fix: {
    cdk: 'exportAuditLogsToCloudWatch: true',
    cloudformation: 'EnableCloudwatchLogsExports: [audit]',
    terraform: 'enabled_cloudwatch_logs_exports = ["audit"]',
  },
  equivalents: { awsConfig: ['docdb-cluster-audit-logging-enabled'], securityHub: ['DocumentDB.4'] },
  catalogue: ['documentdb-audit-logs'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
  cloudformation: {
    'AWS::DocDB::DBCluster': (cluster) => {
      const exports = cluster.at('EnableCloudwatchLogsExports');
      const items = exports.items();
      if (items === undefined) { return undecided('what is exported is known only at deploy time', exports.evidence('contains', 'audit')); }
      const found = items.find((item) => item.is('audit') === true) ?? items.find((item) => item.is('audit') === undefined);
      return found?.equals('audit') ?? fail('the audit log is not exported', exports.evidence('contains', 'audit'));
    },
  },
  terraform: {
    aws_docdb_cluster: (cluster) => {
      const exports = cluster.at('enabled_cloudwatch_logs_exports');
      const items = exports.items();
      if (items === undefined) { return undecided('what is exported is known only when Terraform runs', exports.evidence('contains', 'audit')); }
      return items.find((item) => item.is('audit') !== false)?.equals('audit') ?? fail('the audit log is not exported', exports.evidence('contains', 'audit'));
    },
  },
});
