import type { JsonObject } from '../../src/model/json';

/** A resource in a plan, in short. */
export interface PlannedSample {
  /** `module.store["a"].aws_s3_bucket.b[0]`. */
  readonly address: string;
  readonly values?: object;
  readonly unknown?: object;
  readonly sensitive?: object;
  /** Default: `create`. */
  readonly actions?: readonly string[];
  readonly deposed?: string;
  readonly before?: object;
}

/** References as Terraform lists them: behind each traversal its shorter forms. */
export function refs(...traversals: readonly string[]): { references: string[] } {
  return {
    references: traversals.flatMap((traversal) => {
      const forms = [traversal];
      const least = traversal.startsWith('data.') ? 3 : traversal.startsWith('each.') || traversal.startsWith('count.') || traversal.startsWith('var.') || traversal.startsWith('local.') ? 2 : 2;
      for (let form = traversal; ;) {
        const shorter = form.replace(/(\.[\w-]+|\[[^\]]*\])$/, '');
        if (shorter === form || shorter.replace(/\[[^\]]*\]/g, '').split('.').length < least) { return forms; }
        forms.push(shorter);
        form = shorter;
      }
    }),
  };
}

/** What `terraform show -json` writes of a plan with these resources and this configuration of the root module. */
export function planOf(samples: readonly PlannedSample[], configuration: object = {}, more: object = {}): JsonObject {
  const parts = samples.map((sample) => ({ ...sample, ...partsOf(sample.address) }));
  const shown = parts.filter(({ actions = ['create'], deposed }) => deposed === undefined && !(actions.length === 1 && actions[0] === 'delete'));
  return JSON.parse(JSON.stringify({
    format_version: '1.2', terraform_version: '1.9.5', applyable: true, complete: true, errored: false,
    planned_values: { root_module: moduleOf('', shown.map((part) => ({ module: part.module, entry: entryOf(part) }))) },
    resource_changes: parts.map((part) => ({
      ...entryOf(part), values: undefined, sensitive_values: undefined, deposed: part.deposed, module_address: part.module === '' ? undefined : part.module,
      change: { actions: part.actions ?? ['create'], before: part.before ?? null, after: part.values ?? null, after_unknown: part.unknown ?? {}, before_sensitive: false, after_sensitive: part.sensitive ?? {} },
    })),
    configuration: { root_module: configuration },
    ...more,
  })) as JsonObject;
}

/** The entry of a resource in the configuration. */
export function declared(address: string, expressions: object, more: object = {}): object {
  return { ...partsOf(address).entry, address, expressions, ...more };
}

interface Parts { readonly module: string; readonly entry: object }

function entryOf({ address, values = {}, sensitive = {}, entry }: PlannedSample & Parts): object {
  return { address, ...entry, schema_version: 0, values, sensitive_values: sensitive };
}

function partsOf(address: string): Parts {
  const [, module = '', local] = /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*)(.*)$/.exec(address) ?? [];
  const [, data, type, name, key] = /^(data\.)?([\w-]+)\.([\w-]+)(?:\[(.*)\])?$/.exec(local) ?? [];
  return {
    module: module.slice(0, -1),
    entry: { mode: data === undefined ? 'managed' : 'data', type, name, provider_name: 'registry.terraform.io/hashicorp/aws', ...(key === undefined ? {} : { index: JSON.parse(key) as unknown }) },
  };
}

function moduleOf(address: string, all: readonly { readonly module: string; readonly entry: object }[]): object {
  const below = [...new Set(all.map(({ module }) => module).filter((module) => module !== address && (address === '' || module.startsWith(`${address}.`))))];
  const children = [...new Set(below.map((module) => {
    const rest = address === '' ? module : module.slice(address.length + 1);
    const own = /^module\.[\w-]+(?:\[[^\]]*\])?/.exec(rest)?.[0] ?? rest;
    return address === '' ? own : `${address}.${own}`;
  }))];
  return {
    ...(address === '' ? {} : { address }), resources: all.filter(({ module }) => module === address).map(({ entry }) => entry),
    ...(children.length === 0 ? {} : { child_modules: children.map((child) => moduleOf(child, all)) }),
  };
}
