import { decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { logsElsewhere } from '../helpers/access-logging';
import { logDestination } from '../helpers/log-destination';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket writes access logs to another bucket',
  failure: 'Bucket keeps no access logs',
  control: 'LOG-03',
  severity: 'error',
  rationale: 'Without access logs nobody can say later who read, changed or deleted an object.',
  fix: {
    cdk: 'serverAccessLogsBucket: logBucket',
    cloudformation: 'LoggingConfiguration: { DestinationBucketName: !Ref LogBucket, LogFilePrefix: data/ }',
    terraform: 'aws_s3_bucket_logging with target_bucket',
  },
  equivalents: {
    awsConfig: ['s3-bucket-logging-enabled'],
    securityHub: ['S3.9'],
    checkov: ['CKV_AWS_18'],
    trivy: ['AWS-0089'],
    cdkNag: ['S3BucketLoggingEnabled'],
    prowler: ['s3_bucket_server_access_logging_enabled'],
  },
  catalogue: ['s3-access-logging'],
  references: [
    // Advises against logging into the same bucket, and so against an endless chain of log buckets.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html',
  ],
  cloudformation: { 'AWS::S3::Bucket': judge },
  terraform: { aws_s3_bucket: judge },
});

function judge(bucket: ResourceView): Outcome {
  const logged = logsElsewhere(bucket);
  if (logged.status === 'pass') { return logged; }
  const receives = logDestination(bucket);
  return decide(receives.answer, () => receives.outcome, () => logged);
}
