import { fail, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

function exportsAudit(exported: Value): Outcome {
  const items = exported.items();
  if (items === undefined) { return undecided('what is exported is known only at deploy time', exported.evidence('contains', 'audit')); }
  const found = items.find((item) => item.is('audit') === true) ?? items.find((item) => item.is('audit') === undefined);
  return found?.equals('audit') ?? fail('the audit log is not exported', exported.evidence('contains', 'audit'));
}

export default defineRule({
  title: 'Neptune cluster exports its audit log',
  failure: 'Graph database keeps no audit log',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'Nobody can say afterwards who asked or changed what.',
  fix: {
    cdk: 'cloudwatchLogsExports: [neptune.LogType.AUDIT]',
    cloudformation: 'EnableCloudwatchLogsExports: [audit]',
    terraform: 'enable_cloudwatch_logs_exports = ["audit"]',
  },
  equivalents: { awsConfig: ['neptune-cluster-cloudwatch-log-export-enabled'], securityHub: ['Neptune.2'], checkov: ['CKV_AWS_101'], trivy: ['AWS-0075'], prowler: ['neptune_cluster_integration_cloudwatch_logs'] },
  catalogue: ['neptune-audit-logs'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (cluster) => exportsAudit(cluster.at('EnableCloudwatchLogsExports')),
  },
  terraform: {
    aws_neptune_cluster: (cluster) => exportsAudit(cluster.at('enable_cloudwatch_logs_exports')),
  },
});
