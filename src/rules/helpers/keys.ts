import { type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * A key that the customer manages: a key of these templates, or an ARN or id of a key. AWS managed keys go by
 * `alias/aws/<service>`; their policy and rotation are AWS's.
 * https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-mgmt
 */
export function isCustomerManagedKey(resource: ResourceView, key: Value): Outcome {
  const { written } = key;
  return written.judge(answer(resource, written), 'customer-managed-key');
}

const OWN_KEYS = new Set(['aws_kms_key', 'aws_kms_alias', 'aws_kms_replica_key', 'aws_kms_external_key']);

function answer(resource: ResourceView, key: Value): boolean | undefined {
  if (key.present() === false) { return false; }
  if (resource.follow(key, 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias', 'aws_kms_key', 'aws_kms_alias', 'aws_kms_replica_key') !== undefined) { return true; }
  const { resolved } = key;
  if (resolved.kind === 'unknown' && resolved.refersTo !== undefined) { return OWN_KEYS.has(resolved.refersTo) ? true : undefined; }
  const text = key.text();
  if (text !== undefined) { return text !== '' && !/(^|:)alias\/aws\//.test(text); }
  // An ARN put together around unknown parts is still seen to be a key or an alias of one's own.
  if (key.resolved.kind === 'text') { return /:key\/|:alias\/(?!aws\/)/.test(key.expression()) ? true : undefined; }
  return undefined;
}
