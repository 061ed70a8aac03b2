import { evaluateRaw } from './evaluator';
import type { TerraformUnit } from './unit';
import { isObject, ownValue, pointerToken } from '../../model/json';
import { nameProperty } from '../../model/physical-names';
import type { Resolved } from '../../model/resolved';
import type { Resource } from '../../model/resource';
import type { World } from '../../model/world';

/**
 * Resources whose id is that of what they belong to, by the argument that names it.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs (attribute reference of each)
 */
const ID_OF: Readonly<Record<string, string>> = {
  aws_s3_bucket_accelerate_configuration: 'bucket', aws_s3_bucket_cors_configuration: 'bucket', aws_s3_bucket_lifecycle_configuration: 'bucket', aws_s3_bucket_logging: 'bucket',
  aws_s3_bucket_notification: 'bucket', aws_s3_bucket_object_lock_configuration: 'bucket', aws_s3_bucket_ownership_controls: 'bucket', aws_s3_bucket_policy: 'bucket',
  aws_s3_bucket_public_access_block: 'bucket', aws_s3_bucket_replication_configuration: 'bucket', aws_s3_bucket_request_payment_configuration: 'bucket',
  aws_s3_bucket_server_side_encryption_configuration: 'bucket', aws_s3_bucket_versioning: 'bucket', aws_s3_bucket_website_configuration: 'bucket',
  aws_sns_topic_policy: 'arn', aws_sqs_queue_policy: 'queue_url', aws_sqs_queue_redrive_policy: 'queue_url', aws_efs_file_system_policy: 'file_system_id', aws_efs_backup_policy: 'file_system_id',
  aws_secretsmanager_secret_policy: 'secret_arn', aws_secretsmanager_secret_rotation: 'secret_id', aws_route53_hosted_zone_dnssec: 'hosted_zone_id',
  aws_ecr_repository_policy: 'repository', aws_ecr_lifecycle_policy: 'repository', aws_backup_vault_policy: 'backup_vault_name', aws_backup_vault_lock_configuration: 'backup_vault_name',
};

/**
 * An attribute of a resource. An argument that the configuration gives is read back as it was given, so that
 * `aws_s3_bucket_ownership_controls.o.bucket` is the bucket; what names the resource itself stays a reference to it.
 */
export function echo(resource: Resource, attribute: string, world: World): Resolved {
  const reference: Resolved = { kind: 'reference', resource, attribute };
  const argument = attribute === 'id' ? ID_OF[resource.type] : isNameOf(resource, attribute) ? undefined : attribute;
  const raw = argument !== undefined && isObject(resource.properties) ? ownValue(resource.properties, argument) : undefined;
  const { scope } = resource.unit as Partial<TerraformUnit>;
  if (argument === undefined || raw === undefined || raw === null || scope === undefined) { return reference; }
  const value = evaluateRaw(raw, scope, world, `${resource.propertiesPointer}/${pointerToken(argument)}`);
  if (value.kind === 'absent') { return reference; }
  // A block that is written once may be written as an object; read back it is a list.
  return value.kind === 'object' && isObject(raw) ? { ...value, isBlock: true } as Resolved : value;
}

/** Whether an attribute tells a resource from others of its type: its id, its ARN, its name. */
function isNameOf(resource: Resource, attribute: string): boolean {
  if (attribute === 'id' || attribute === 'arn' || attribute === 'name' || attribute === nameProperty(resource)) { return true; }
  const [noun, ending] = [attribute.replace(/_(id|arn|name|identifier|url)$/, ''), /_(id|arn|name|identifier|url)$/.test(attribute)];
  return ending && (resource.type.endsWith(`_${noun}`) || noun === 'identifier');
}
