import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Stack } from 'aws-cdk-lib';
import { Stage } from 'aws-cdk-lib';
import { isObject, type Json } from '../model/json';
import { sha256 } from '../report/digest';

/** Folders of aws-cdk-lib that hold the code of its own custom resources, and that of the framework around them. */
const SHIPPED = ['custom-resource-handlers/dist', 'custom-resources/lib/provider-framework/runtime'];

/** `<prefix><sha256>.zip`, as the CDK calls what it uploads. */
const ASSET_KEY = /(?:^|\/)([0-9a-f]{64})\.zip$/;

/**
 * Whether the code of a function, `Code` of its template, is code that the installed aws-cdk-lib ships: each file of the
 * asset is byte for byte one of its files, or the text in the template is one of them without its comments. What cannot be
 * found, such as an asset that stands in another account, is not.
 */
export class ShippedCode {
  private files?: ReadonlySet<string>;
  private texts?: ReadonlySet<string>;

  public includes(code: Json | undefined, stack: Stack): boolean {
    if (!isObject(code) || code.ImageUri !== undefined || (code.ZipFile !== undefined && code.S3Key !== undefined)) { return false; }
    if (typeof code.ZipFile === 'string') { return this.shippedTexts().has(withoutComments(code.ZipFile)); }
    const hash = typeof code.S3Key === 'string' ? ASSET_KEY.exec(code.S3Key)?.[1] : undefined;
    const folder = hash === undefined ? undefined : assetFolder(hash, stack);
    const files = folder === undefined ? [] : filesIn(folder);
    const shipped = this.shippedFiles();
    return files.length > 0 && files.every((file) => shipped.has(sha256(fs.readFileSync(file))));
  }

  private shippedFiles(): ReadonlySet<string> {
    this.files ??= new Set(shippedFiles().map((file) => sha256(fs.readFileSync(file))));
    return this.files;
  }

  private shippedTexts(): ReadonlySet<string> {
    this.texts ??= new Set(shippedFiles().filter((file) => /\.(py|js)$/.test(file)).map((file) => withoutComments(fs.readFileSync(file, 'utf8'))));
    return this.texts;
  }
}

/** Where the CDK put an asset: the manifest of the stack's assets says it, relative to itself. */
function assetFolder(hash: string, stack: Stack): string | undefined {
  const outdir = Stage.of(stack)?.outdir;
  const top = topOf(stack);
  const manifest = outdir === undefined ? undefined : path.join(outdir, `${top.artifactId}.assets.json`);
  if (outdir === undefined || manifest === undefined || !fs.existsSync(manifest)) { return undefined; }
  const { files = {} } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { readonly files?: Readonly<Record<string, { readonly source?: { readonly path?: string } }>> };
  const { path: source } = files[hash]?.source ?? {};
  const folder = source === undefined ? undefined : path.resolve(outdir, source);
  return folder !== undefined && fs.existsSync(folder) && fs.statSync(folder).isDirectory() ? folder : undefined;
}

/** The assets of a nested stack stand with the stack around it. */
function topOf(stack: Stack): Stack {
  return stack.nestedStackParent === undefined ? stack : topOf(stack.nestedStackParent);
}

function shippedFiles(): string[] {
  const root = path.dirname(require.resolve('aws-cdk-lib/package.json'));
  return SHIPPED.map((folder) => path.join(root, folder)).filter((folder) => fs.existsSync(folder)).flatMap(filesIn);
}

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** The CDK leaves comments out of what it puts into a template. */
function withoutComments(text: string): string {
  return text.replace(/^ *#.*\n?/gm, '');
}
