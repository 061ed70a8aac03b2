import { DataAwsCallerIdentity } from '@cdktf/provider-aws/lib/data-aws-caller-identity';
import { DataAwsPartition } from '@cdktf/provider-aws/lib/data-aws-partition';
import { DataAwsRegion } from '@cdktf/provider-aws/lib/data-aws-region';
import { TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';

/** The account, partition and Region that a stack is deployed to, read when Terraform runs; each once per stack. */
export class Place {
  public static of(scope: IConstruct): Place {
    return new Place(TerraformStack.of(scope));
  }

  private constructor(private readonly stack: TerraformStack) {}

  public get account(): string {
    return this.once('Soc2Account', (id) => new DataAwsCallerIdentity(this.stack, id)).accountId;
  }

  public get partition(): string {
    return this.once('Soc2Partition', (id) => new DataAwsPartition(this.stack, id)).partition;
  }

  public get region(): string {
    return this.once('Soc2Region', (id) => new DataAwsRegion(this.stack, id)).region;
  }

  private once<T extends IConstruct>(id: string, make: (id: string) => T): T {
    return (this.stack.node.tryFindChild(id) as T | undefined) ?? make(id);
  }
}
