import * as fs from 'node:fs';
import * as path from 'node:path';
import { sha256 } from './digest';
import type { ControlMapping } from './mapping';
import { MAPPING_NAME } from './write';

/** A mapping that lies beside templates which it does not describe. */
export interface StaleMapping { readonly file: string; readonly reason: string }

/**
 * Mappings in or right below assemblies of the CDK and of CDKTF that are of other templates than lie there: a synthesis
 * without the gate, or one that crashed, leaves the verdict of an earlier one behind. Each template is compared by the
 * sha256 that the mapping holds.
 */
export function staleMappings(paths: readonly string[]): StaleMapping[] {
  return paths.filter((folder) => fs.existsSync(path.join(folder, 'manifest.json'))).flatMap((folder) => mappingsIn(folder).flatMap((file) => {
    const reason = whyStale(file, folder);
    return reason === undefined ? [] : [{ file, reason: `${reason}. It says nothing of what lies here: synthesise again with the gate on, or remove it` }];
  }));
}

function mappingsIn(folder: string): string[] {
  const below = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => path.join(folder, entry.name));
  return [folder, ...below].map((each) => path.join(each, `${MAPPING_NAME}.json`)).filter((file) => fs.existsSync(file));
}

function whyStale(file: string, folder: string): string | undefined {
  let mapping: Partial<ControlMapping>;
  try {
    mapping = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<ControlMapping>;
  } catch {
    return 'is no JSON';
  }
  const stacks = mapping.content?.scope?.stacks;
  if (!Array.isArray(stacks)) { return 'is no control mapping'; }
  const templates = (stacks as ControlMapping['content']['scope']['stacks']).map(({ template }) => template);
  // What is written as HCL is judged before it is written, so its digest is that of no file.
  for (const { path: name, sha256: digest } of templates.filter((template) => template.path.endsWith('.json'))) {
    const place = path.resolve(folder, name);
    if (!fs.existsSync(place)) { return `describes ${name}, which is not there`; }
    if (sha256(fs.readFileSync(place, 'utf8')) !== digest) { return `describes another ${name} than lies here`; }
  }
  const missing = deployed(folder, '').find((name) => !templates.some((template) => path.posix.normalize(template.path) === name));
  return missing === undefined ? undefined : `does not describe ${missing}`;
}

/** The templates that a cloud assembly of the CDK deploys, Stages included. Those of earlier runs may lie beside them. */
function deployed(folder: string, below: string): string[] {
  const { artifacts = {} } = JSON.parse(fs.readFileSync(path.join(folder, below, 'manifest.json'), 'utf8')) as { readonly artifacts?: Readonly<Record<string, Artifact>> };
  return Object.values(artifacts).flatMap(({ type, properties: { templateFile, directoryName } = {} }) => {
    if (type === 'aws:cloudformation:stack' && templateFile !== undefined) { return [path.posix.join(below, templateFile)]; }
    return type === 'cdk:cloud-assembly' && directoryName !== undefined ? deployed(folder, path.posix.join(below, directoryName)) : [];
  });
}

interface Artifact { readonly type?: string; readonly properties?: { readonly templateFile?: string; readonly directoryName?: string } }
