import type { Classification } from './classification';
import type { Json, JsonObject } from './json';
import type { Resolved } from './resolved';
import type { World } from './world';

export type Platform = 'cloudformation' | 'terraform';

/** A resource of any platform, as it stands in the synthesised document. */
export interface Resource {
  /** Unique in the graph: the unit's id, `#`, the address. */
  readonly id: string;
  readonly platform: Platform;
  /** `AWS::S3::Bucket`, `aws_s3_bucket`. */
  readonly type: string;
  /** Logical id, or Terraform address. */
  readonly address: string;
  /** The address with its indexes, where several instances of one block are told apart: `aws_s3_bucket.b["eu"]`. */
  readonly instance?: string;
  readonly unit: Unit;
  /** The whole entry in the document: for CloudFormation with `DeletionPolicy`, `Condition`, `Metadata` and so on. */
  readonly entry: JsonObject;
  /** What the rules read. */
  readonly properties: Json;
  /** RFC 6901 pointer to the entry, and to its properties. */
  readonly entryPointer: string;
  readonly propertiesPointer: string;
  readonly constructPath?: string;
  /** Paths of constructs that this resource is behind, though it stands elsewhere. */
  readonly standsInFor?: readonly string[];
  /** What AWS calls a resource that exists already, as a plan or a state shows it: its id, its ARN. */
  readonly identifiers?: ReadonlySet<string>;
  /** What data it holds, as declared in the framework or by a tag. */
  readonly classification?: Classification;
  /** Arguments that a plan shows with their value, though the configuration takes it from outside: from a variable without a default, or from AWS. */
  readonly passedIn?: ReadonlySet<string>;
  /** Tags that the Terraform provider adds to every resource. */
  readonly defaultTags?: JsonObject;
}

/** What a piece of a document may refer to, whatever the world. */
export interface StaticReferences {
  readonly resources: readonly Resource[];
  readonly names: readonly string[];
  /** Some part depends on what is known only at deploy time. */
  readonly opaque: boolean;
}

/** One document: a template, a Terraform configuration, a plan. It knows its own expression language. */
export interface Unit {
  /** Unique in the graph: construct path of the stack, or the file's path. */
  readonly id: string;
  readonly platform: Platform;
  /** Path of the file, relative and with forward slashes. */
  readonly file: string;
  readonly document: JsonObject;
  readonly constructPath?: string;
  readonly account?: string;
  readonly region?: string;
  /** Line and column of a piece of the document in its file, where the pointer alone does not lead there. */
  position?(pointer: string): { readonly line: number; readonly column: number } | undefined;
  /** What names in its expressions belong to: only where it is the same do equal expressions denote the same value. */
  readonly namespace: object;
  resolve(raw: Json | undefined, world: World, pointer: string): Resolved;
  /** Whether the resource is created in this world. */
  exists(resource: Resource, world: World): boolean;
  staticReferences(raw: Json | undefined): StaticReferences;
  /** The document as it was read, where `document` is what loops and SAM make of it. */
  readonly source?: JsonObject;
  /** Where the document stands, if it is a text inside another: all pointers begin with it. */
  readonly root?: string;
  /** Where in the document that was read a part stands, if the resource was generated from others (SAM). */
  sourceOf?(pointer: string): string;
  /** The key under which an object of the document holds what rules call by another name. */
  keyOf?(object: JsonObject, name: string): string | undefined;
  /** Whether the value at a pointer must not be shown. */
  isSensitive?(pointer: string): boolean;
}
