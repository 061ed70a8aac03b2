import { logsElsewhere } from '../helpers/access-logging';
import { judgeTrailBucket } from '../helpers/trail-bucket';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Access to the bucket of a CloudTrail trail is logged',
  failure: 'Access to the bucket of the trail is not logged',
  control: 'LOG-02',
  severity: 'error',
  rationale: 'Who read or removed audit logs can be seen only when access to their bucket is logged too.',
  fix: {
    cdk: 'serverAccessLogsBucket: logBucket on the bucket',
    cloudformation: 'LoggingConfiguration: { DestinationBucketName: !Ref LogBucket } on the bucket',
    terraform: 'aws_s3_bucket_logging on the bucket',
  },
  equivalents: { securityHub: ['CloudTrail.7'], trivy: ['AWS-0163'], prowler: ['cloudtrail_logs_s3_bucket_access_logging_enabled'] },
  catalogue: ['cloudtrail-bucket-hardened'],
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  cloudformation: { 'AWS::CloudTrail::Trail': (trail) => judgeTrailBucket(trail, logsElsewhere) },
  terraform: {
    aws_cloudtrail: (trail) => judgeTrailBucket(trail, logsElsewhere),
  },
});
