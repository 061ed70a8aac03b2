import { posix } from 'node:path';
import { parseHcl } from './hcl/parse';
import type { TerraformInput } from './read';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import { DuplicateKeyError, parseJson } from '../parse';

/** The files of a disk, or of a memory. Paths have forward slashes. */
export interface TerraformFiles {
  /** The names of the files in a folder; nothing where it is none. */
  list(folder: string): readonly string[];
  /** What a file holds; nothing where it is none, or where it may not be read. */
  read(path: string): string | undefined;
}

/** A configuration as Terraform reads it from a folder: its files, the values of its variables, and the modules that it calls. */
export interface TerraformFolder {
  readonly inputs: readonly TerraformInput[];
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
  /** The folders of the modules that are called from here: they are judged through their calls, and are no roots. */
  readonly modulesUsed: readonly string[];
}

/** More modules than this are not read: a call in a circle. */
const MAX_MODULES = 500;

/** Whether a file is a part of a configuration. */
export function isConfigurationFile(name: string): boolean {
  return /\.(tf|tofu)(\.json)?$/.test(name);
}

/**
 * Reads a folder as Terraform does: `*.tf`, `*.tf.json`, the `*.tfvars` that it takes by itself, and the folders of modules, local
 * or fetched by `terraform init`. A file that is not valid costs that file alone, by name.
 */
export async function readTerraformFolder(folder: string, files: TerraformFiles): Promise<TerraformFolder> {
  const root = posix.normalize(folder);
  const failures: { file: string; reason: string }[] = [];
  const moduleFolders = fetchedModules(root, files);
  const variables = await givenValues(root, files, failures);
  const byFolder = new Map<string, TerraformInput[]>();
  const readFile = (path: string) => (posix.isAbsolute(path) ? undefined : files.read(posix.join(root, path)));
  const read = async (from: string): Promise<TerraformInput[]> => {
    const known = byFolder.get(from);
    if (known !== undefined) { return known; }
    const inputs: TerraformInput[] = [];
    byFolder.set(from, inputs);
    for (const name of [...files.list(from)].sort()) {
      if (!isConfigurationFile(name)) { continue; }
      const file = posix.join(from, name);
      const parsed = await parseFile(file, files, failures);
      if (parsed === undefined) { continue; }
      inputs.push({ id: file, file, folder: from, readFile, ...parsed, ...(from === root ? { moduleFolders, variables } : { role: 'module' as const }) });
    }
    return inputs;
  };
  const queue: { readonly from: string; readonly path: string }[] = [{ from: root, path: '' }];
  const seen = new Set<string>();
  for (let next = queue.shift(); next !== undefined && seen.size < MAX_MODULES; next = queue.shift()) {
    const { from, path } = next;
    for (const input of await read(from)) {
      for (const [name, source] of callsIn(input.document)) {
        const key = path === '' ? name : `${path}.${name}`;
        const to = /^\.\.?(\/|$)/.test(source) ? posix.join(from, source).replace(/(.)\/$/, '$1') : moduleFolders.get(key);
        // A module that calls itself is named where its calls are followed.
        if (to === undefined || seen.has(`${key} ${to}`) || key.split('.').length > 30) { continue; }
        seen.add(`${key} ${to}`);
        queue.push({ from: to, path: key });
      }
    }
  }
  const modulesUsed = [...byFolder.keys()].filter((each) => each !== root);
  return { inputs: [...byFolder.values()].flat(), failures, modulesUsed };
}

type Failures = { file: string; reason: string }[];

async function parseFile(file: string, files: TerraformFiles, failures: Failures): Promise<Pick<TerraformInput, 'document' | 'positions'> | undefined> {
  try {
    const text = files.read(file);
    if (text === undefined) { throw new Error('the file cannot be read'); }
    if (!file.endsWith('.json')) { return await parseHcl(file, text); }
    return { document: parseObject(text) };
  } catch (error) {
    failures.push({ file, reason: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function parseObject(text: string): JsonObject {
  let document: Json;
  try { document = parseJson(text); } catch (error) { throw error instanceof DuplicateKeyError ? error : new Error(`not valid JSON: ${(error as Error).message}`); }
  if (!isObject(document)) { throw new Error('the file holds no object, so it is no configuration'); }
  return document;
}

/**
 * The values that Terraform takes without being told to: `terraform.tfvars`, then `terraform.tfvars.json`, then `*.auto.tfvars` and
 * `*.auto.tfvars.json` by name; what comes later wins. https://developer.hashicorp.com/terraform/language/values/variables
 */
async function givenValues(root: string, files: TerraformFiles, failures: Failures): Promise<JsonObject> {
  const names = files.list(root);
  const automatic = names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name)).sort();
  const values: Record<string, Json> = {};
  for (const name of ['terraform.tfvars', 'terraform.tfvars.json', ...automatic]) {
    if (!names.includes(name)) { continue; }
    const document = (await parseFile(posix.join(root, name), files, failures))?.document ?? {};
    Object.assign(values, name.endsWith('.json') ? document : unescaped(document));
  }
  return values;
}

/** Values may not refer to anything, but HCL writes `$${` for `${` in them. */
function unescaped(raw: Json): Json {
  if (typeof raw === 'string') { return raw.replace(/([$%])\1\{/g, '$1{'); }
  if (isArray(raw)) { return raw.map(unescaped); }
  return isObject(raw) ? Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, unescaped(value)])) : raw;
}

/** Where `terraform init` has put modules, by the names of the calls. */
function fetchedModules(root: string, files: TerraformFiles): ReadonlyMap<string, string> {
  const text = files.read(posix.join(root, '.terraform/modules/modules.json'));
  try {
    const listed = text === undefined ? undefined : ownValue(parseObject(text), 'Modules');
    return new Map((isArray(listed) ? listed : []).filter(isObject).flatMap((each) => {
      const { Key, Dir } = each;
      return typeof Key === 'string' && typeof Dir === 'string' && Key !== '' ? [[Key, posix.join(root, Dir.replace(/\\/g, '/'))] as const] : [];
    }));
  } catch {
    // A list that cannot be read leaves its modules unread, and each is named.
    return new Map();
  }
}

/** The calls of modules, and where each takes its module from. */
function callsIn(document: JsonObject): [string, string][] {
  const bodies = (raw: Json | undefined): JsonObject[] => (isArray(raw) ? raw.filter(isObject) as JsonObject[] : isObject(raw) ? [raw] : []);
  return bodies(ownValue(document, 'module')).flatMap((calls) => Object.entries(calls).flatMap(([name, raw]) => bodies(raw).flatMap((body) => {
    const source = ownValue(body, 'source');
    return typeof source === 'string' ? [[name, source] as [string, string]] : [];
  })));
}
