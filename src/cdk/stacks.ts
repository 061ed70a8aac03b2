import type { IPolicyValidationContext, PolicyValidationStack } from 'aws-cdk-lib';
import { CloudAssembly } from 'aws-cdk-lib/cx-api';

/** The stacks that a plugin is asked to judge. Before 2.262.0 the CDK names their templates alone: then those of the assembly. */
export function stacksOf(context: IPolicyValidationContext, directory: string): readonly PolicyValidationStack[] {
  const { stackTemplates } = context as Partial<IPolicyValidationContext>;
  return stackTemplates ?? stacksIn(new CloudAssembly(directory));
}

/** Every stack of an assembly, those of Stages included. */
export function stacksIn(assembly: CloudAssembly): PolicyValidationStack[] {
  return assembly.stacksRecursively.map(({ hierarchicalId, templateFullPath, environment: { account, region } }) => ({
    stackConstructPath: hierarchicalId, templatePath: templateFullPath,
    accountId: account === 'unknown-account' ? undefined : account, region: region === 'unknown-region' ? undefined : region,
  }));
}
