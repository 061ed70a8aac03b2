import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** The algorithm of a bucket's default encryption. S3 takes one rule. */
export function defaultEncryption(bucket: ResourceView): Value {
  const rules = bucket.at('BucketEncryption.ServerSideEncryptionConfiguration');
  const rule = rules.items()?.[0] ?? rules.at('0');
  return rule.at('ServerSideEncryptionByDefault.SSEAlgorithm');
}
