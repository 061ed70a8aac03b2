import * as fs from 'node:fs';
import * as path from 'node:path';
import { isObject, type JsonObject } from '../model/json';
import { assemblyTemplates } from './cloudformation/assembly';
import { NestedFiles, withNestedTemplates } from './cloudformation/nested';
import type { TemplateInput } from './cloudformation/read';
import { parseTemplate } from './parse';
import { isPlan, type TerraformInput } from './terraform/read';

/** An input that could not be read, and why. */
export interface ReadFailure { readonly file: string; readonly reason: string }

export interface ReadPaths { readonly templates: readonly TemplateInput[]; readonly terraform: readonly TerraformInput[]; readonly failures: readonly ReadFailure[] }

/** Reads templates, cloud assemblies and Terraform documents from paths. A bad one is named, and the good ones are still read. */
export function readPaths(paths: readonly string[]): ReadPaths {
  const templates: TemplateInput[] = [];
  const terraform: TerraformInput[] = [];
  const failures: ReadFailure[] = [];
  for (const given of paths) {
    try {
      for (const input of readPath(given)) { if ('folder' in input) { terraform.push(input as TerraformInput); } else { templates.push(input as TemplateInput); } }
    } catch (error) {
      failures.push({ file: given, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  // A template that another one nests is judged where it is deployed.
  const nested = new Set(templates.filter(({ nestedIn }) => nestedIn !== undefined).map(({ file }) => file));
  return { templates: unique(templates.filter(({ nestedIn, file }) => nestedIn !== undefined || !nested.has(file))), terraform: unique(terraform), failures };
}

function readPath(given: string): (TemplateInput | TerraformInput)[] {
  if (!fs.existsSync(given)) { throw new Error('there is no such file or folder'); }
  if (fs.statSync(given).isDirectory()) {
    if (fs.existsSync(path.join(given, 'manifest.json'))) { return assemblyTemplates(given, shown(given)); }
    const files = fs.readdirSync(given, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(template(\.json|\.ya?ml)?|json|ya?ml)$/.test(file) && !file.includes('node_modules') && !file.includes('.terraform'))
      .map((file) => path.join(given, file))
      .filter((file) => fs.statSync(file).isFile() && (file.endsWith('.tf.json') || looksLikeTemplate(file)));
    if (files.length === 0) { throw new Error('the folder holds no template, no Terraform configuration in JSON (*.tf.json), and no cloud assembly (manifest.json)'); }
    return files.sort().flatMap(readPath);
  }
  if (path.basename(given) === 'manifest.json') { return assemblyTemplates(path.dirname(given), shown(path.dirname(given))); }
  const file = shown(given);
  const document = readTemplate(given);
  if (isTerraform(file, document)) { return [{ id: file, file, document, folder: path.posix.dirname(file) }]; }
  return withNestedTemplates({ id: file, file, document }, given, { files: new NestedFiles(path.dirname(given)), read: readTemplate, show: shown });
}

/** Parses one template or Terraform document, JSON or YAML, and says what is wrong with one that is none. */
export function readTemplate(file: string): JsonObject {
  const text = fs.readFileSync(file, 'utf8');
  if (text.trim() === '') { throw new Error('the file is empty'); }
  const document = parseTemplate(text);
  if (!isObject(document)) { throw new Error('the file holds no object, so it is no template'); }
  if (isTerraform(file, document)) { return document; }
  if (!isObject(document.Resources)) { throw new Error('the file has no Resources section, so it is no CloudFormation template; nor does it look like Terraform (*.tf.json, or terraform show -json)'); }
  return document;
}

function isTerraform(file: string, document: JsonObject): boolean {
  return file.endsWith('.tf.json') || isPlan(document) || (isObject(document.resource) && !('Resources' in document));
}

function looksLikeTemplate(file: string): boolean {
  const text = fs.readFileSync(file, 'utf8');
  return /["']?Resources["']?\s*:/.test(text) && /AWSTemplateFormatVersion|["']?Type["']?\s*:\s*["']?[A-Za-z0-9]+::/.test(text);
}

/** The path as it was given, with forward slashes; relative to the working directory where it lies below it. */
function shown(given: string): string {
  const relative = path.relative(process.cwd(), path.resolve(given));
  return (path.isAbsolute(given) && relative.startsWith('..') ? given : path.isAbsolute(given) ? relative : path.normalize(given)).split(path.sep).join('/');
}

function unique<T extends { readonly id: string }>(inputs: readonly T[]): T[] {
  return [...new Map(inputs.map((input) => [input.id, input])).values()];
}
