import { isObject, ownValue } from '../../model/json';
import { type Outcome } from '../../model/outcome';
import type { Unknown } from '../../model/resolved';
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

/** A key that a data source finds: by the alias that it is asked for, or by its id. */
function lookedUpKey({ type, arguments: asked }: NonNullable<Unknown['lookedUp']>): boolean | undefined {
  const property = { aws_kms_alias: 'name', aws_kms_key: 'key_id' }[type];
  const name = property !== undefined && isObject(asked) ? ownValue(asked, property) : undefined;
  return typeof name !== 'string' || name.includes('${') ? undefined : !AWS_MANAGED.test(name);
}

/** AWS managed keys go by their alias. */
const AWS_MANAGED = /(^|:)alias\/aws\//;

const OWN_KEYS = new Set(['aws_kms_key', 'aws_kms_alias', 'aws_kms_replica_key', 'aws_kms_external_key']);

function answer(resource: ResourceView, key: Value): boolean | undefined {
  if (key.present() === false) { return false; }
  if (resource.follow(key, 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias', 'aws_kms_key', 'aws_kms_alias', 'aws_kms_replica_key') !== undefined) { return true; }
  const { resolved } = key;
  if (resolved.kind === 'unknown' && resolved.lookedUp !== undefined) { return lookedUpKey(resolved.lookedUp); }
  if (resolved.kind === 'unknown' && resolved.refersTo !== undefined) { return OWN_KEYS.has(resolved.refersTo) ? true : undefined; }
  const text = key.text();
  if (text !== undefined) { return text !== '' && !AWS_MANAGED.test(text); }
  // An ARN put together around unknown parts is still seen to be a key or an alias of one's own.
  if (key.resolved.kind === 'text') { return /:key\/|:alias\/(?!aws\/)/.test(key.expression()) ? true : undefined; }
  return undefined;
}
