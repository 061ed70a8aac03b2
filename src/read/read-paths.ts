import * as fs from 'node:fs';
import * as path from 'node:path';
import { assemblyTemplates } from './cloudformation/assembly';
import type { TemplateInput } from './cloudformation/read';
import { isInfrastructure, readDocument } from './read-file';
import type { TerraformInput } from './terraform/read';
import { isObject, type JsonObject } from '../model/json';

/** An input that could not be read, and why. */
export interface ReadFailure { readonly file: string; readonly reason: string }

/** Files of a folder that are no input: `reason` completes "Skipped 3 files ...". */
export interface SkippedFiles { readonly reason: string; readonly files: readonly string[] }

export interface ReadPaths {
  readonly templates: readonly TemplateInput[];
  readonly terraform: readonly TerraformInput[];
  readonly failures: readonly ReadFailure[];
  readonly skipped: readonly SkippedFiles[];
}

/** Folders of dependencies and caches: what they hold is nobody's own infrastructure, or stands elsewhere as well. */
const FOREIGN_FOLDERS = new Set(['node_modules', '.git', '.terraform', '.terragrunt-cache']);

const NO_INPUT = 'that hold no template, configuration or plan';
const OTHER_KIND = 'of other kinds';
const FOREIGN = 'or folders of dependencies and caches (node_modules, .git, .terraform)';

/**
 * Reads templates, cloud assemblies, Terraform configurations and plans from paths. A bad file is named and costs itself
 * alone, and so does a broken link; every file of a folder that is no input is counted with the reason.
 */
export async function readPaths(paths: readonly string[]): Promise<ReadPaths> {
  const reader = new PathReader();
  for (const given of paths) { await reader.read(given); }
  return reader.result();
}

class PathReader {
  private readonly templates: TemplateInput[] = [];
  private readonly terraform: TerraformInput[] = [];
  private readonly failures: ReadFailure[] = [];
  private readonly skipped = new Map<string, string[]>([[NO_INPUT, []], [OTHER_KIND, []], [FOREIGN, []]]);

  public result(): ReadPaths {
    return {
      templates: unique(this.templates), terraform: unique(this.terraform), failures: this.failures,
      skipped: [...this.skipped].filter(([, files]) => files.length > 0).map(([reason, files]) => ({ reason, files })),
    };
  }

  public async read(given: string): Promise<void> {
    await this.attempt(given, async () => {
      if (!fs.existsSync(given)) { throw new Error('there is no such file or folder'); }
      if (!fs.statSync(given).isDirectory()) {
        if (path.basename(given) !== 'manifest.json') { this.add(given); } else if (!await this.readFolderOf(path.dirname(given))) { throw new Error('the manifest is that of no cloud assembly, nor of CDKTF stacks'); }
        return;
      }
      const before = this.count;
      await this.walk(given);
      if (this.count === before) { throw new Error('the folder holds no template, no Terraform configuration and no plan, and it is no cloud assembly (manifest.json)'); }
    });
  }

  private get count(): number {
    return this.templates.length + this.terraform.length + this.failures.length;
  }

  /** Names what fails, and goes on. */
  private async attempt(file: string, read: () => void | Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.failures.push({ file: shown(file), reason: error instanceof Error ? error.message : String(error) });
    }
  }

  private add(file: string): void {
    const { document, terraform } = readDocument(file);
    const id = shown(file);
    if (terraform) { this.terraform.push({ id, file: id, document, folder: path.posix.dirname(id) }); } else { this.templates.push({ id, file: id, document }); }
  }

  private async walk(folder: string, above: readonly string[] = []): Promise<void> {
    const real = fs.realpathSync(folder);
    // A link to a folder above leads in a circle.
    if (above.some((other) => other === real || other.startsWith(`${real}${path.sep}`))) { return; }
    let assembly = false;
    if (fs.existsSync(path.join(folder, 'manifest.json'))) { await this.attempt(path.join(folder, 'manifest.json'), async () => { assembly = await this.readFolderOf(folder); }); }
    if (assembly) { return; }
    for (const name of fs.readdirSync(folder).sort()) {
      const file = path.join(folder, name);
      await this.attempt(file, async () => {
        const stat = fs.statSync(file, { throwIfNoEntry: false });
        if (stat === undefined) { throw new Error('the link leads nowhere'); }
        if (!stat.isDirectory()) { this.consider(file); } else if (FOREIGN_FOLDERS.has(name)) { this.skip(FOREIGN, file); } else { await this.walk(file, [...above, real]); }
      });
    }
  }

  /** Whether the manifest of a folder is that of an assembly, which then was read. */
  private async readFolderOf(folder: string): Promise<boolean> {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as unknown;
    if (!isObject(manifest)) { return false; }
    if (isObject(manifest.artifacts)) {
      this.templates.push(...assemblyTemplates(folder, shown(folder)));
      return true;
    }
    if (!isObject(manifest.stacks)) { return false; }
    await this.readTerraformStacks(folder, manifest.stacks);
    return true;
  }

  /** The stacks that CDKTF or CDK Terrain wrote. */
  private async readTerraformStacks(folder: string, stacks: JsonObject): Promise<void> {
    for (const [name, stack] of Object.entries(stacks)) {
      const written = isObject(stack) ? stack.synthesizedStackPath : undefined;
      await this.attempt(path.join(folder, typeof written === 'string' ? written : name), () => {
        if (typeof written !== 'string') { throw new Error(`manifest.json does not say where the stack ${name} was written`); }
        this.add(path.join(folder, written));
      });
    }
  }

  /** Reads a file of a folder where it is an input. */
  private consider(file: string): void {
    if (!/\.(template|json|ya?ml)$/.test(file)) { this.skip(OTHER_KIND, file); } else if (isInfrastructure(file)) { this.add(file); } else { this.skip(NO_INPUT, file); }
  }

  private skip(reason: string, file: string): void {
    this.skipped.get(reason)?.push(shown(file));
  }
}

/** The path as it was given, with forward slashes; relative to the working directory where it lies below it. */
export function shown(given: string): string {
  const relative = path.relative(process.cwd(), path.resolve(given));
  return (path.isAbsolute(given) && relative.startsWith('..') ? given : path.isAbsolute(given) ? relative : path.normalize(given)).split(path.sep).join('/');
}

function unique<T extends { readonly id: string }>(inputs: readonly T[]): T[] {
  return [...new Map(inputs.map((input) => [input.id, input])).values()];
}
