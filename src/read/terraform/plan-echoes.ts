import { list, object } from './plan-json';
import { AFTER_APPLY } from './plan-mark';
import { isGone } from './plan-problems';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/** Resources that set a part of another, by which argument they name it, and as which of its attributes AWS shows the part. */
const ECHOES: Readonly<Record<string, { readonly of: string; readonly by: string; readonly as: readonly string[] }>> = {
  aws_s3_bucket_acl: { of: 'aws_s3_bucket', by: 'bucket', as: ['acl', 'grant'] },
  aws_s3_bucket_lifecycle_configuration: { of: 'aws_s3_bucket', by: 'bucket', as: ['lifecycle_rule'] },
  aws_s3_bucket_logging: { of: 'aws_s3_bucket', by: 'bucket', as: ['logging'] },
  aws_s3_bucket_object_lock_configuration: { of: 'aws_s3_bucket', by: 'bucket', as: ['object_lock_configuration'] },
  aws_s3_bucket_policy: { of: 'aws_s3_bucket', by: 'bucket', as: ['policy'] },
  aws_s3_bucket_replication_configuration: { of: 'aws_s3_bucket', by: 'bucket', as: ['replication_configuration'] },
  aws_s3_bucket_server_side_encryption_configuration: { of: 'aws_s3_bucket', by: 'bucket', as: ['server_side_encryption_configuration'] },
  aws_s3_bucket_versioning: { of: 'aws_s3_bucket', by: 'bucket', as: ['versioning'] },
  aws_s3_bucket_website_configuration: { of: 'aws_s3_bucket', by: 'bucket', as: ['website'] },
  aws_kms_key_policy: { of: 'aws_kms_key', by: 'key_id', as: ['policy'] },
  aws_secretsmanager_secret_policy: { of: 'aws_secretsmanager_secret', by: 'secret_arn', as: ['policy'] },
  aws_sns_topic_policy: { of: 'aws_sns_topic', by: 'arn', as: ['policy'] },
  aws_sqs_queue_policy: { of: 'aws_sqs_queue', by: 'queue_url', as: ['policy'] },
  aws_sqs_queue_redrive_policy: { of: 'aws_sqs_queue', by: 'queue_url', as: ['redrive_policy'] },
};

/**
 * Takes away what a resource shows of a part that another resource sets. It is as AWS had it when the resource was last
 * read, before the other one is changed or taken away; what the configuration itself gives stays.
 */
export function dropEchoes(document: JsonObject, resources: readonly Resource[], givenBy: (resource: Resource) => Json | undefined): void {
  const owners = new Map<string, Resource>();
  for (const resource of resources) {
    if (!Object.values(ECHOES).some((echo) => echo.of === resource.type)) { continue; }
    const name = isObject(resource.properties) ? ownValue(resource.properties, 'bucket') : undefined;
    for (const key of [resource.address, ...resource.identifiers ?? [], ...typeof name === 'string' ? [name] : []]) { owners.set(`${resource.type} ${key}`, resource); }
  }
  const drop = (type: string, values: Json) => {
    const echo = Object.prototype.hasOwnProperty.call(ECHOES, type) ? ECHOES[type] : undefined;
    const target = echo === undefined || !isObject(values) ? undefined : ownValue(values, echo.by);
    const key = isObject(target) && target.$direct === true ? String(target[AFTER_APPLY]) : target;
    const owner = echo === undefined || typeof key !== 'string' ? undefined : owners.get(`${echo.of} ${key}`);
    if (echo === undefined || owner === undefined || !isObject(owner.properties)) { return; }
    const given = givenBy(owner);
    leaveOut(owner, echo.as.filter((name) => !isObject(given) || ownValue(given, name) === undefined));
  };
  for (const resource of resources) {
    drop(resource.type, resource.properties);
    if (resource.type === 'aws_s3_bucket' && isObject(resource.properties) && isOwnersOwn(ownValue(resource.properties, 'grant'))) { leaveOut(resource, ['grant']); }
  }
  for (const change of list(document, 'resource_changes').filter(isGone)) { drop(String(ownValue(change, 'type')), object(change, 'change', 'before')); }
}

function leaveOut(resource: Resource, names: readonly string[]): void {
  if (!isObject(resource.properties)) { return; }
  Object.assign(resource, { properties: Object.fromEntries(Object.entries(resource.properties).filter(([name]) => !names.includes(name))) });
}

/**
 * The one grant that every bucket has unless its ACL says otherwise: that of its owner.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
 */
function isOwnersOwn(grants: Json | undefined): boolean {
  const [grant, ...others] = isArray(grants) ? grants : [];
  return others.length === 0 && isObject(grant) && grant.type === 'CanonicalUser' && String(grant.permissions) === 'FULL_CONTROL';
}
