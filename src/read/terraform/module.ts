import type { TerraformUnit } from './unit';
import type { Json, JsonObject } from '../../model/json';
import type { Resource } from '../../model/resource';

/** A declared thing, and where it stands. */
export interface Declared { readonly raw: Json; readonly pointer: string; readonly unit: TerraformUnit }

/**
 * What the files of one folder declare together: Terraform reads them as one module, so that a file may speak of what
 * another holds.
 */
export class TerraformModule {
  /** By address: `aws_s3_bucket.data`. */
  public readonly resources = new Map<string, Resource>();
  public readonly locals = new Map<string, Declared>();
  public readonly variables = new Map<string, Declared>();
  /** By address without `data.`: `aws_iam_policy_document.access`. */
  public readonly data = new Map<string, Declared & { readonly raw: JsonObject }>();
  /** The `aws` provider blocks. */
  public readonly providers: JsonObject[] = [];
  public readonly outputs = new Map<string, Declared>();
  /** Other modules of the run, in whose outputs references across stacks end. */
  public others: readonly TerraformModule[] = [];

  /** An output of another module, where its name is the only one of its kind. */
  public outputElsewhere(name: string): Declared | undefined {
    const found = this.others.flatMap((other) => (other === this ? [] : other.outputs.get(name) ?? []));
    return found.length === 1 ? found[0] : undefined;
  }
}
