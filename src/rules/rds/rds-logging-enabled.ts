import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database exports its logs to CloudWatch Logs',
  failure: 'Database logs stay on the instance',
  control: 'LOG-05',
  severity: 'error',
  rationale: 'Logs on the instance are rotated away within days and vanish with it.',
  fix: { cdk: 'cloudwatchLogsExports: ["postgresql"], or the logs of your engine', cloudformation: 'EnableCloudwatchLogsExports: [postgresql], or the logs of your engine', terraform: 'enabled_cloudwatch_logs_exports = ["postgresql"], or the logs of your engine' },
  equivalents: {
    checkov: ['CKV_AWS_129', 'CKV_AWS_324'], cfnGuard: ['RDS_INSTANCE_LOGGING_ENABLED'],
    prowler: ['rds_instance_integration_cloudwatch_logs'],
  },
  catalogue: ['rds-log-exports'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => instance.at('EnableCloudwatchLogsExports').isPresent()),
    'AWS::RDS::DBCluster': (cluster) => cluster.at('EnableCloudwatchLogsExports').isPresent(),
  },
  terraform: {
    aws_db_instance: (resource) => resource.at('enabled_cloudwatch_logs_exports').isPresent(),
    aws_rds_cluster: (resource) => resource.at('enabled_cloudwatch_logs_exports').isPresent(),
  },
});
