import { awsccTypes } from './awscc-types';
import { NOT_SHOWN } from './plan-mark';
import { TerraformUnit } from './unit';
import { classificationFromTags } from '../../model/classification';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import { ABSENT, type Resolved } from '../../model/resolved';
import type { Resource, StaticReferences, Unit } from '../../model/resource';
import { World } from '../../model/world';

/**
 * A Terraform document as the rules for CloudFormation read it. The provider awscc is made from CloudFormation's schemas:
 * its types and arguments are theirs, in lower case with underscores.
 * https://registry.terraform.io/providers/hashicorp/awscc/latest/docs
 */
class AwsccUnit implements Unit {
  public readonly platform = 'cloudformation';
  private readonly keys = new WeakMap<JsonObject, ReadonlyMap<string, string>>();

  constructor(private readonly terraform: TerraformUnit) {}

  public get id(): string { return this.terraform.id; }
  public get file(): string { return this.terraform.file; }
  public get document(): JsonObject { return this.terraform.document; }
  public get constructPath(): string | undefined { return this.terraform.constructPath; }
  public get account(): string | undefined { return this.terraform.account; }
  public get namespace(): object { return this.terraform.namespace; }
  public get region(): string | undefined { return this.terraform.region; }

  public resolve(raw: Json | undefined, world: World, pointer: string): Resolved {
    const resolved = this.terraform.resolve(raw, world, pointer);
    // What a plan leaves to AWS is what a template does not give.
    return resolved.kind === 'unknown' && resolved.unset === true ? ABSENT : resolved;
  }

  public exists(resource: Resource, world: World): boolean { return this.terraform.exists(resource, world); }
  public staticReferences(raw: Json | undefined): StaticReferences { return this.terraform.staticReferences(raw); }
  public isSensitive(pointer: string): boolean { return this.terraform.isSensitive(pointer); }

  /** `SSEAlgorithm` stands as `sse_algorithm`. A key that is written as it is asked for (in a policy, in a map) comes first. */
  public keyOf(object: JsonObject, name: string): string | undefined {
    if (Object.prototype.hasOwnProperty.call(object, name)) { return name; }
    let keys = this.keys.get(object);
    if (keys === undefined) {
      keys = new Map(Object.keys(object).map((key) => [plain(key), key]));
      this.keys.set(object, keys);
    }
    return keys.get(plain(name));
  }
}

const TYPES: ReadonlyMap<string, string> = new Map(awsccTypes.map((type) => [plain(type.slice('AWS::'.length)), type]));

/** Hands the resources of the provider awscc over to the rules for CloudFormation. One whose type no rule knows stays as it is. */
export function asCloudFormation(resources: readonly Resource[]): void {
  const units = new Map<Unit, AwsccUnit>();
  for (const resource of resources) {
    const { unit } = resource;
    const type = resource.type.startsWith('awscc_') ? TYPES.get(plain(resource.type.slice('awscc_'.length))) : undefined;
    if (type === undefined || !(unit instanceof TerraformUnit)) { continue; }
    const own = units.get(unit) ?? new AwsccUnit(unit);
    units.set(unit, own);
    const classification = classificationFromTags(tagsOf(resource, unit));
    Object.assign(resource, {
      type, platform: 'cloudformation', unit: own,
      entry: { ...resource.entry, ...deletionPolicy(resource, unit) },
      ...(classification === undefined ? {} : { classification }),
    } satisfies Partial<Resource>);
  }
}

/**
 * `lifecycle { prevent_destroy = true }` keeps what a deletion policy keeps. Else nothing is kept or put into a snapshot
 * where there is no stack.
 */
function deletionPolicy(resource: Resource, unit: TerraformUnit): JsonObject {
  const raw = ownValue(resource.entry, 'lifecycle');
  const lifecycle = isArray(raw) ? raw[0] : raw;
  const open = lifecycle === NOT_SHOWN;
  const prevented = isObject(lifecycle) && !open ? unit.resolve(ownValue(lifecycle, 'prevent_destroy'), new World([]), '') : ABSENT;
  const policy = open ? NOT_SHOWN : prevented.kind === 'scalar' && String(prevented.value) === 'true' ? 'Retain' : 'Delete';
  return { DeletionPolicy: policy, UpdateReplacePolicy: policy };
}

/** The tags in the form that CloudFormation has them. */
function tagsOf(resource: Resource, unit: TerraformUnit): Json | undefined {
  const world = new World([]);
  const tags = isObject(resource.properties) ? unit.resolve(ownValue(resource.properties, 'tags'), world, '') : ABSENT;
  if (tags.kind !== 'array') { return undefined; }
  const text = (tag: JsonObject, key: string): Json => { const value = unit.resolve(ownValue(tag, key), world, ''); return value.kind === 'scalar' ? value.value : null; };
  return tags.items.flatMap(({ raw }) => {
    const tag = unit.resolve(raw, world, '');
    return tag.kind === 'object' ? [{ Key: text(tag.value, 'key'), Value: text(tag.value, 'value') }] : [];
  });
}

function plain(name: string): string {
  return name.replace(/[_:]/g, '').toLowerCase();
}
