import type { Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** The algorithm of a bucket's default encryption. S3 takes one rule. */
export function defaultEncryption(bucket: ResourceView): Value {
  const rules = bucket.at('BucketEncryption.ServerSideEncryptionConfiguration');
  const rule = rules.items()?.[0] ?? rules.at('0');
  return rule.at('ServerSideEncryptionByDefault.SSEAlgorithm');
}

/** The same in Terraform: a resource of its own, or inline as before version 4 of the provider. */
export function terraformEncryption(bucket: ResourceView, algorithms: readonly string[]): Outcome {
  return judgeTerraformEncryption(bucket, (encryption) => encryption.at('sse_algorithm').isOneOf(algorithms));
}

export function judgeTerraformEncryption(bucket: ResourceView, judge: (encryption: Value) => Outcome): Outcome {
  const inline = bucket.at('server_side_encryption_configuration').written.at('0');
  return inline.present() !== false ? judge(inline.at('rule.0.apply_server_side_encryption_by_default.0')) : bucket.referrers('aws_s3_bucket_server_side_encryption_configuration', 'bucket')
    .some('no aws_s3_bucket_server_side_encryption_configuration refers to the bucket', (configuration) => judge(configuration.at('rule.0.apply_server_side_encryption_by_default.0')));
}
