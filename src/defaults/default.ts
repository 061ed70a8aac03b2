import type { Effect } from './effect';
import { type DefaultValue, showValue } from './value';

/** Properties as the user gave them, or as they stand once earlier rows have been applied. */
export type Properties = Readonly<Record<string, unknown>>;

/** Where a construct is made. */
export interface Site {
  /** Path of the construct in the tree. */
  readonly path: string;
  readonly id: string;
  /** False where the Region is known only at deployment. */
  readonly regionKnown: boolean;
  /** In a product of Service Catalog, whose template can hold no asset unless it has a bucket for them. */
  readonly inProduct: boolean;
}

/** What a row may look at: the properties as the user gave them, with the defaults of earlier rows, and the place. */
export interface Circumstances {
  readonly given: Properties;
  readonly now: Properties;
  readonly site: Site;
  /** Into a class of aws-cdk-lib, instead of by a construct of this library. */
  readonly injected: boolean;
}

/** One compliant default of one property. It applies when the user's value is `undefined`, and never otherwise. */
export interface DefaultRow {
  /** The property of the construct; a dot reaches into a struct, where the user gave none or a plain one. */
  readonly property: string;
  readonly value: DefaultValue | ((circumstances: Circumstances) => DefaultValue | undefined);
  /**
   * No property but a method, called before the synthesis unless the user has called it. Aspects do it: the construct does
   * not exist yet when its properties are decided.
   */
  readonly method?: 'writeAccessLogs' | 'admitPublishers';
  /** The same in place of the property, in a class of aws-cdk-lib: what uses the resource is known only before the synthesis. */
  readonly injectedMethod?: 'protectFromDeletion' | 'traceCalls' | 'encryptTopic' | 'refuseClearText' | 'admitFoundPublishers' | 'refuseClearTextOfBucket' | 'refuseOldTls' | 'blockPublicAccess' | 'refuseClearTextOfQueue';
  /** The value in words, where it is computed. */
  readonly shown?: string;
  /** When the row applies at all; `condition` says the same in words. */
  readonly when?: (circumstances: Circumstances) => boolean;
  readonly condition?: string;
  readonly criteria: readonly string[];
  readonly reason: string;
  /** Rules that fail without the default. */
  readonly rules: readonly string[];
  /** A value that a user might set and that these rules find. Where absent, having no value is the weak case. */
  readonly weak?: DefaultValue;
  /**
   * Where the value stands in the template: `StorageEncrypted`, or `AWS::S3::BucketPolicy#PolicyDocument` where it
   * makes a resource of its own. Says who set a value, and what CloudFormation does when it changes.
   */
  readonly template: readonly string[];
  /**
   * What switching it on does to a resource that is in use. Tests compare it with CloudFormation's own specification and
   * with what it changes in a template, and where neither decides, it is declared: `live` says it in words, and `source` is
   * the document of AWS behind it.
   */
  readonly effects: readonly Effect[];
  readonly live: string;
  readonly source: string;
  /**
   * What is written into a class of aws-cdk-lib in place of `value`. `false` leaves it to the construct of this library,
   * where it would not do even for a new system: `because` says why.
   */
  readonly injected?: DefaultValue | false;
  readonly because?: string;
  /** What the same default writes into an L1, by path in its properties: plain values only. */
  readonly repair?: Readonly<Record<string, string | number | boolean>>;
  /** With which properties, or which deletion policy, an L1 cannot have it, or should not. */
  readonly repairUnless?: (properties: Properties, deletionPolicy: string | undefined) => boolean;
  /**
   * The same default in Terraform, by argument: `aws_s3_bucket_versioning.versioning_configuration.status`. A number is a
   * position in a list of blocks.
   */
  readonly terraform?: Readonly<Record<string, DefaultValue>>;
  /**
   * With the stack's key on a resource that is already in use: whoever may use the resource may use the key through
   * this service, as with a key that AWS manages. Without it, policies that were written before would no longer do.
   */
  readonly viaService?: string;
}

/** The compliant defaults of one resource type. */
export interface DefaultsTable {
  /** The class as it is written in TypeScript: `s3.Bucket`. Also the name to skip it by. */
  readonly name: string;
  /** The construct of this library that carries the defaults. */
  readonly construct?: string;
  /** The class in aws-cdk-lib, `aws_s3.Bucket`. Absent where there is an L1 only, which cannot be injected. */
  readonly l2?: string;
  readonly cloudformation: string;
  readonly terraform: string;
  /** AWS's own document on securing this type. */
  readonly reference: string;
  /** Properties of an L1 with which its defaults are decided elsewhere: a member of a cluster, a copy of a snapshot. */
  readonly repairUnless?: readonly string[];
  readonly rows: readonly DefaultRow[];
}

/** The value of a row in words or in TypeScript. */
export function shownValue(row: DefaultRow): string {
  return row.shown ?? (typeof row.value === 'function' ? '' : showValue(row.value));
}

export function defineDefaults(table: DefaultsTable): DefaultsTable {
  return table;
}
