import { decide, fail, notApplicable } from '../../model/outcome';
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
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => {
      const logged = logsElsewhere(bucket);
      if (logged.status === 'pass') { return logged; }
      const receives = logDestination(bucket);
      return decide(receives.answer, () => receives.outcome, () => logged);
    },
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      const inline = bucket.at('logging.0.target_bucket');
      if (inline.present() === true) { return inline.isPresent(); }
      const logged = bucket.referrers('aws_s3_bucket_logging', 'bucket').some('no aws_s3_bucket_logging refers to the bucket', (logging) => {
        const target = logging.at('target_bucket');
        return bucket.isNamedBy(target) === true ? fail('the bucket logs into itself', target.evidence('not-equals', bucket.address)) : target.isPresent();
      });
      const sources = [
        ...bucket.referrers('aws_s3_bucket_logging', 'target_bucket').found.filter((logging) => bucket.isNamedBy(logging.at('bucket')) !== true),
        ...bucket.referrers('aws_lb', 'access_logs').found, ...bucket.referrers('aws_cloudtrail', 's3_bucket_name').found,
      ];
      return logged.status === 'pass' || sources.length === 0 ? logged : notApplicable(`the bucket receives logs of ${sources[0].address}`);
    },
  },
});
