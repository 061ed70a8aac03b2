import type { Deferred } from './deferred';
import type { TerraformModule } from './module';

/** What an expression may speak of: its module, and the names of `each`, `count`, iterators and loops around it. */
export class Scope {
  constructor(
    public readonly module: TerraformModule,
    public readonly names: ReadonlyMap<string, Deferred> = new Map(),
    /** Functions such as `templatefile` show nothing but the names that they are given. */
    public readonly sealed = false,
  ) {}

  public with(names: Iterable<readonly [string, Deferred]>): Scope {
    return new Scope(this.module, new Map([...this.names, ...names]), this.sealed);
  }
}
