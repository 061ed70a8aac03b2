import { posix } from 'node:path';
import { type Block, EVERY } from './block';
import { makeResources, readConfiguration, withoutOverridden } from './configuration';
import { Deferred } from './deferred';
import { bind, output } from './evaluator';
import { mentionedIn } from './mentions';
import { TerraformModule } from './module';
import { isOverride, type TerraformInput } from './read';
import { TerraformUnit } from './unit';
import { force, later } from './values';
import type { GraphProblem } from '../../model/graph';
import { type JsonObject, ownValue, pointerToken } from '../../model/json';
import type { Resolved } from '../../model/resolved';
import type { Resource } from '../../model/resource';

/** How deep modules may call one another. */
const MAX_CALLS = 30;

/** Arguments of a `module` block that are not inputs of the module. */
const META = new Set(['source', 'version', 'count', 'for_each', 'depends_on', 'providers', '//']);

/**
 * Reads the files of a root module, and follows its calls to the folders that stand on disk. Each instance of a call is a
 * module of its own. https://developer.hashicorp.com/terraform/language/modules/syntax
 */
export class ModuleCalls {
  public readonly units: TerraformUnit[] = [];
  private readonly named = new Set<Block>();
  private readonly folders = new Map<string, TerraformInput[]>();

  constructor(inputs: readonly TerraformInput[], private readonly root: TerraformInput, private readonly problems: GraphProblem[]) {
    for (const input of inputs) {
      if (input.folder === undefined) { continue; }
      const folder = posix.normalize(input.folder);
      const files = this.folders.get(folder);
      if (files === undefined) { this.folders.set(folder, [input]); } else { files.push(input); }
    }
  }

  /** Reads files into a module; what overrides comes last. */
  public readInto(module: TerraformModule, files: readonly TerraformInput[]): void {
    const suffix = module.call === undefined ? '' : `@${module.call.instance}`;
    const unitOf = (input: TerraformInput, document: JsonObject) => {
      const unit = new TerraformUnit(`${input.id}${suffix}`, input.file, document, module, true, input);
      this.units.push(unit);
      return unit;
    };
    const reading = { problems: this.problems, call: (block: Block, key: string, unit: TerraformUnit) => this.call(block, key, unit) };
    for (const input of files) { if (!isOverride(input.file)) { readConfiguration(unitOf(input, input.document), reading); } }
    const overrides = files.filter(({ file }) => isOverride(file)).sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const input of overrides) { readConfiguration(unitOf(input, withoutOverridden(input.document, module)), reading, input.document); }
  }

  /** Makes the resources of a module and of all that it calls. */
  public makeAll(module: TerraformModule): Resource[] {
    const resources = makeResources(module);
    for (const blocks of module.blocks.values()) {
      for (const block of blocks) {
        if (!block.address.startsWith('module.')) { continue; }
        for (const key of block.instances) { block.instance(key); }
        resources.push(...block.children.flatMap((child) => this.makeAll(child)));
      }
    }
    return resources;
  }

  private call(block: Block, key: string, unit: TerraformUnit): Resolved {
    const caller = unit.module;
    const shown = `${caller.instancePrefix}${block.address}${key === EVERY ? '' : key}`;
    const name = block.address.slice('module.'.length);
    const path = caller.call === undefined ? name : `${caller.call.path}.${name}`;
    const folder = this.folderOf(ownValue(block.entry, 'source'), path, caller);
    const files = folder === undefined ? undefined : this.folders.get(folder);
    if (folder === undefined || files === undefined || path.split('.').length > MAX_CALLS) {
      this.nameUnread(block, unit, folder, path);
      return later(shown, 'the module is not read', { attribute: (called) => later(`${shown}.${called}`, 'the module is not read') });
    }
    const child = new TerraformModule(posix.relative(posix.normalize(this.root.folder ?? '.'), folder) || '.', caller.readFile);
    const scope = block.scopeOf(key);
    const inputs = Object.entries(block.entry).filter(([input]) => !META.has(input)).map(([input, raw]) => {
      const bound = bind(raw, scope, `${block.pointer}/${pointerToken(input)}`);
      return [input, new Deferred(`\${${input}}`, (world) => force(bound, world), () => mentionedIn(raw, scope))] as const;
    });
    child.call = { path, address: `${caller.prefix}${block.address}`, instance: shown, inputs: new Map(inputs), caller, block, key };
    block.children.push(child);
    this.readInto(child, files);
    return later(shown, 'an output of the module', { attribute: (called, world) => output(child, called, world) });
  }

  /** The folder of a local module, or of one that `terraform init` has fetched. */
  private folderOf(source: unknown, path: string, caller: TerraformModule): string | undefined {
    if (typeof source !== 'string' || this.root.folder === undefined) { return undefined; }
    const root = posix.normalize(this.root.folder);
    if (/^\.\.?(\/|$)/.test(source)) { return posix.join(root, caller.path, source).replace(/(.)\/$/, '$1'); }
    const fetched = this.root.moduleFolders?.get(path);
    return fetched === undefined ? undefined : posix.normalize(fetched);
  }

  private nameUnread(block: Block, unit: TerraformUnit, folder: string | undefined, path: string): void {
    if (this.named.has(block)) { return; }
    this.named.add(block);
    const source = ownValue(block.entry, 'source');
    const from = typeof source === 'string' ? source : 'a source that is no text';
    const isDeep = path.split('.').length > MAX_CALLS;
    this.problems.push({
      unit, pointer: block.pointer, address: `${unit.module.prefix}${block.address}`, kind: isDeep ? 'size' : 'module',
      fact: isDeep ? 'modules call one another without end' : folder === undefined ? `the module from ${from} is not on disk, so that its resources are not read` : `the folder of the module from ${from} holds no configuration that was read`,
      fix: isDeep ? 'end the loop of calls' : 'run terraform init before the check, or check the plan (terraform show -json)',
    });
  }
}
