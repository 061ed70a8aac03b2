import { any } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

function enabled(rules: Value, status: string) {
  const items = rules.items();
  if (items === undefined) { return rules.judge(undefined, 'contains', 'a rule that is enabled'); }
  return items.length === 0 ? rules.isPresent() : any(...items.map((rule) => rule.at(status).equals('Enabled')));
}

export default defineRule({
  title: 'S3 bucket is replicated to another bucket',
  failure: 'Bucket has one copy only',
  control: 'BCK-05',
  severity: 'warning',
  optIn: 'Copying data to another place costs, and may not be allowed for personal data; which buckets need it is decided by each system.',
  rationale: 'A bucket is lost, or locked away, together with its Region or account.',
  fix: {
    cdk: 'replicationRules on the bucket',
    cloudformation: 'ReplicationConfiguration with a Rule of Status Enabled',
    terraform: 'aws_s3_bucket_replication_configuration with a rule of status = "Enabled"',
  },
  equivalents: { awsConfig: ['s3-bucket-replication-enabled'], checkov: ['CKV_AWS_144'], cdkNag: ['S3BucketReplicationEnabled'] },
  catalogue: ['s3-replication'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html'],
  cloudformation: {
    'AWS::S3::Bucket': (bucket) => enabled(bucket.at('ReplicationConfiguration.Rules'), 'Status'),
  },
  terraform: {
    aws_s3_bucket: (bucket) => {
      const inline = bucket.at('replication_configuration.0.rules');
      return inline.present() === true ? enabled(inline, 'status')
        : bucket.referrers('aws_s3_bucket_replication_configuration', 'bucket').some('no aws_s3_bucket_replication_configuration refers to the bucket', (replication) => enabled(replication.at('rule'), 'status'));
    },
  },
});
