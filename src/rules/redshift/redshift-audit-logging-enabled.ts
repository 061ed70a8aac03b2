import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Redshift cluster logs connections and activity',
  failure: 'Warehouse keeps no audit log',
  control: 'LOG-05',
  severity: 'error',
  rationale: 'Nobody can say afterwards who read what.',
  fix: {
    cdk: 'loggingProperties: { bucketName } (SecureWarehouse does it by itself)',
    cloudformation: 'LoggingProperties: { BucketName: ... }',
    terraform: 'aws_redshift_logging with bucket_name, or log_destination_type = "cloudwatch"',
  },
  equivalents: { awsConfig: ['redshift-audit-logging-enabled'], securityHub: ['Redshift.4'], checkov: ['CKV_AWS_71'], cdkNag: ['RedshiftClusterAuditLogging'], prowler: ['redshift_cluster_audit_logging'] },
  catalogue: ['redshift-audit-logging'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (cluster) => any(cluster.at('LoggingProperties.BucketName').isPresent(), cluster.at('LoggingProperties.LogDestinationType').equals('cloudwatch')),
  },
});
