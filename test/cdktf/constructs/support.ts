import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { TerraformStack, Testing } from 'cdktf';

export type Resources = Record<string, Record<string, Record<string, unknown>> | undefined>;

/** What a stack is written as: the resources, by type and id. */
export function synth(make: (stack: TerraformStack) => void): Resources {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AwsProvider(stack, 'Aws', { region: 'eu-west-1' });
  make(stack);
  return (JSON.parse(Testing.synth(stack)) as { resource: Resources }).resource;
}

export const all = (resources: Resources, type: string) => Object.values(resources[type] ?? {});

/** The one resource of a type. */
export function only(resources: Resources, type: string): Record<string, unknown> {
  const found = all(resources, type);
  expect(found).toHaveLength(1);
  return found[0];
}

/** The statements of a policy that Terraform encodes: `${jsonencode({"Version" = ..., "Statement" = [...]})}`. References stay as text. */
export function statements(policy: unknown): Record<string, unknown>[] {
  const text = /^\$\{jsonencode\((.*)\)\}$/s.exec(String(policy))?.[1] ?? String(policy);
  const json = text.replace(/" = /g, '": ').replace(/(?<=[:[,] ?)((?:data\.)?[a-z][a-z0-9_]*\.[\w.]+(?:\[\d+\])?[\w.]*)(?=[,}\]])/g, '"$1"');
  return (JSON.parse(json) as { Statement: Record<string, unknown>[] }).Statement;
}
