import * as fs from 'node:fs';
import * as path from 'node:path';

export interface FleetResource { readonly Type: string; readonly Properties?: Record<string, unknown>; readonly [attribute: string]: unknown }
export interface FleetTemplate {
  readonly Resources?: Record<string, FleetResource>;
  readonly Outputs?: Record<string, { readonly Export?: { readonly Name: unknown } }>;
  readonly Parameters?: Record<string, unknown>;
}

/** What a synthesis wrote: templates by their place, nested ones included, and which stacks wait for which. */
export interface Assembly { readonly templates: ReadonlyMap<string, FleetTemplate>; readonly waits: ReadonlySet<string> }

/** Reads a cloud assembly, with those of its Stages. */
export function readAssembly(directory: string, prefix = ''): Assembly {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8')) as Record<string, unknown>;
  const templates = new Map<string, FleetTemplate>();
  const waits = new Set<string>();
  for (const name of fs.readdirSync(directory)) {
    if (name.endsWith('.template.json')) { templates.set(`${prefix}${name}`, read(name)); }
    if (name.startsWith('assembly-')) {
      const below = readAssembly(path.join(directory, name), `${prefix}${name}/`);
      below.templates.forEach((template, key) => templates.set(key, template));
      below.waits.forEach((wait) => waits.add(wait));
    }
  }
  const { artifacts } = read('manifest.json') as { artifacts?: Record<string, { readonly type: string; readonly dependencies?: string[] }> };
  for (const [id, { type, dependencies = [] }] of Object.entries(artifacts ?? {})) {
    if (type !== 'aws:cloudformation:stack') { continue; }
    for (const other of dependencies) { if (!other.endsWith('.assets')) { waits.add(`${prefix}${id} waits for ${other}`); } }
  }
  return { templates, waits };
}
