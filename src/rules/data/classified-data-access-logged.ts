import { decide, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { logsElsewhere } from '../helpers/access-logging';
import { ofClasses, SENSITIVE } from '../helpers/classified';
import { logDestination } from '../helpers/log-destination';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Access to sensitive objects is logged',
  failure: 'Access to sensitive objects leaves no record',
  control: 'LOG-03',
  criteria: ['C1.1', 'CC7.2', 'P6.3'],
  severity: 'error',
  rationale: 'Without a record of access nobody can say whose confidential or personal data was read.',
  fix: {
    cdk: 'serverAccessLogsBucket: logBucket (SecureBucket does it by itself)',
    cloudformation: 'LoggingConfiguration: { DestinationBucketName: !Ref LogBucket, LogFilePrefix: data/ }',
    terraform: 'aws_s3_bucket_logging with target_bucket',
  },
  equivalents: {},
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html'],
  cloudformation: { 'AWS::S3::Bucket': ofClasses(SENSITIVE, judge) },
  terraform: { aws_s3_bucket: ofClasses(SENSITIVE, judge) },
});

function judge(bucket: ResourceView): Outcome {
  const logged = logsElsewhere(bucket);
  if (logged.status === 'pass') { return logged; }
  const receives = logDestination(bucket);
  return decide(receives.answer, () => receives.outcome, () => logged);
}
