import type { Block } from './block';
import type { Deferred } from './deferred';
import type { TerraformUnit } from './unit';
import { type Json, type JsonObject } from '../../model/json';
import type { Resource } from '../../model/resource';

/** A declared thing, and where it stands. */
export interface Declared { readonly raw: Json; readonly pointer: string; readonly unit: TerraformUnit }

/** The instance of a block that a resource is. */
export interface Origin { readonly block: Block; readonly key: string }

/** How a module is called: once for each instance of the `module` block. */
export interface ModuleCall {
  /** The names of the calls that lead here: `network.subnets`, as Terraform keeps downloaded modules by. */
  readonly path: string;
  /** `module.network`. */
  readonly address: string;
  /** `module.network["a"]`, where the instances of the call are told apart. */
  readonly instance: string;
  readonly inputs: ReadonlyMap<string, Deferred>;
  readonly caller: TerraformModule;
  /** The block, and which of its instances this is. */
  readonly block: Block;
  readonly key: string;
}

/**
 * What the files of one folder declare together: Terraform reads them as one module, so that a file may speak of what
 * another holds. A module that is called several times is there several times.
 */
export class TerraformModule {
  /** By address: `aws_s3_bucket.data`; in a plan with the index. */
  public readonly resources = new Map<string, Resource>();
  /** Managed resources, data sources (`data.aws_region.here`) and module calls (`module.network`), with their `count` and `for_each`. */
  public readonly blocks = new Map<string, Block[]>();
  public readonly locals = new Map<string, Declared[]>();
  public readonly variables = new Map<string, Declared>();
  /** The values of variables that `*.tfvars` give. */
  public readonly given = new Map<string, Deferred>();
  /** The `aws` provider blocks. */
  public readonly providers: JsonObject[] = [];
  public readonly outputs = new Map<string, Declared>();
  /** Which instance of which block a resource is. */
  public readonly origins = new Map<Resource, Origin>();
  /** Values of locals, variables and outputs, where they are computed. */
  public readonly values = new Map<string, Deferred>();
  /** Other modules of the run, in whose outputs references across stacks end. */
  public others: readonly TerraformModule[] = [];
  public call: ModuleCall | undefined;

  constructor(
    /** The folder of its files, relative to that of the root module: `.`, `modules/network`. */
    public readonly path: string = '.',
    /** Reads a file beside the configuration; the path is relative to the folder of the root module. */
    public readonly readFile: (path: string) => string | undefined = () => undefined,
  ) {}

  public get root(): TerraformModule {
    return this.call === undefined ? this : this.call.caller.root;
  }

  /** `module.network.`, or nothing for the root module. */
  public get prefix(): string {
    return this.call === undefined ? '' : `${this.call.address}.`;
  }

  /** The same with the indexes of the calls. */
  public get instancePrefix(): string {
    return this.call === undefined ? '' : `${this.call.instance}.`;
  }

  /** The provider blocks that its resources may use: a module without any takes those of its caller. */
  public get providersInReach(): readonly JsonObject[] {
    return this.providers.length > 0 || this.call === undefined ? this.providers : this.call.caller.providersInReach;
  }

  /** An output of another module, where its name is the only one of its kind. */
  public outputElsewhere(name: string): (Declared & { readonly module: TerraformModule }) | undefined {
    const found = this.others.flatMap((other) => { const output = other === this ? undefined : other.outputs.get(name); return output === undefined ? [] : [{ ...output, module: other }]; });
    return found.length === 1 ? found[0] : undefined;
  }
}

