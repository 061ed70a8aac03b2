import { all, any, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
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
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html', 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_EnableLogging.html'],
  cloudformation: {
    'AWS::Redshift::Cluster': (cluster) => any(cluster.at('LoggingProperties.BucketName').isPresent(), toCloudWatch(cluster.at('LoggingProperties'), 'LogDestinationType', 'LogExports')),
  },
  terraform: {
    aws_redshift_cluster: (cluster) => {
      // Inline, as in the older form: Redshift refuses the switch without a destination.
      const inline = cluster.at('logging.0');
      return inline.present() !== false ? inline.at('enable').isTrue() : cluster.referrers('aws_redshift_logging', 'cluster_identifier')
        .some('no aws_redshift_logging refers to the cluster', (logging) => any(logging.at('bucket_name').isPresent(), toCloudWatch(logging, 'log_destination_type', 'log_exports')));
    },
  },
});

/** CloudWatch Logs gets those logs that are named. */
function toCloudWatch(logging: Value, destination: string, exports: string): Outcome {
  return all(logging.at(destination).equals('cloudwatch'), logging.at(exports).isPresent());
}
