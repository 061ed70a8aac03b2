import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TemplateInput } from './read';
import { isArray, isObject, type Json, type JsonObject, ownValue, pointerToken } from '../../model/json';

/** A template that a resource deploys: its text stands in the resource, or an address leads to it. */
export interface NestedTemplate {
  readonly logicalId: string;
  /** Where the text or the address stands, from the template's root on. */
  readonly pointer: string;
  readonly text?: string;
  readonly location?: Json;
  /** The file in the cloud assembly, as the CDK notes it. */
  readonly asset?: string;
}

/** The templates that the resources of a template deploy. */
export function nestedTemplates(document: JsonObject): NestedTemplate[] {
  const section = ownValue(document, 'Resources');
  return Object.entries(isObject(section) ? section : {}).flatMap(([logicalId, entry]) => (isObject(entry) ? nestedIn(logicalId, entry) : []));
}

/** The templates that one resource deploys. */
export function nestedIn(logicalId: string, entry: JsonObject): NestedTemplate[] {
  const base = `/Resources/${pointerToken(logicalId)}`;
  const declared = ownValue(entry, 'Properties');
  const properties = isObject(declared) ? declared : {};
  const under = (key: string) => `${base}/Properties/${key}`;
  switch (entry.Type) {
    case 'AWS::CloudFormation::Stack': {
      const metadata = ownValue(entry, 'Metadata');
      const asset = isObject(metadata) ? ownValue(metadata, 'aws:asset:path') : undefined;
      return [{ logicalId, pointer: under('TemplateURL'), location: ownValue(properties, 'TemplateURL'), ...(typeof asset === 'string' ? { asset } : {}) }];
    }
    case 'AWS::CloudFormation::StackSet': {
      const body = ownValue(properties, 'TemplateBody');
      return body === undefined ? [{ logicalId, pointer: under('TemplateURL'), location: ownValue(properties, 'TemplateURL') }]
        : [{ logicalId, pointer: under('TemplateBody'), ...(typeof body === 'string' ? { text: body } : {}) }];
    }
    case 'AWS::Serverless::Application': return [{ logicalId, pointer: under('Location'), location: ownValue(properties, 'Location') }];
    case 'AWS::ServiceCatalog::CloudFormationProduct': {
      const artifacts = ownValue(properties, 'ProvisioningArtifactParameters');
      if (!isArray(artifacts)) { return [{ logicalId, pointer: under('ProvisioningArtifactParameters') }]; }
      return artifacts.map((artifact, index) => {
        const info = isObject(artifact) ? ownValue(artifact, 'Info') : undefined;
        return { logicalId, pointer: `${under('ProvisioningArtifactParameters')}/${index}/Info`, location: isObject(info) ? ownValue(info, 'LoadTemplateFromURL') : undefined };
      });
    }
    // What is provisioned is a product's template, which is declared elsewhere.
    case 'AWS::ServiceCatalog::CloudFormationProvisionedProduct': return [{ logicalId, pointer: `${base}/Properties` }];
    default: return [];
  }
}

/** A file beside a template. */
export interface NestedFile { readonly nested: NestedTemplate; readonly file: string }

/** Looks for the files of nested templates: assets of a cloud assembly, and relative paths as `aws cloudformation package` takes them. */
export class NestedFiles {
  private assets: ReadonlyMap<string, string> | undefined;

  /** The folder in which the assets of the CDK lie, or that of the template. */
  constructor(private readonly folder: string) {}

  /** The file that holds a nested template, if it is at hand. `templateFolder`: where relative paths begin. */
  public find({ asset, location }: NestedTemplate, templateFolder = this.folder): string | undefined {
    const candidates = [
      ...(asset === undefined ? [] : [path.join(this.folder, asset)]),
      ...(typeof location === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(location) && !location.includes('{{') ? [path.resolve(templateFolder, location)] : []),
      ...this.byHash(location),
    ];
    return candidates.find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  }

  /** The CDK uploads an asset under its hash, and lists in `*.assets.json` which file that is. */
  private byHash(location: Json | undefined): string[] {
    const [hash] = /[0-9a-f]{64}/.exec(textOf(location)) ?? [];
    const file = hash === undefined ? undefined : this.assetFiles().get(hash);
    return file === undefined ? [] : [path.join(this.folder, file)];
  }

  private assetFiles(): ReadonlyMap<string, string> {
    if (this.assets === undefined) {
      const found = new Map<string, string>();
      for (const manifest of fs.readdirSync(this.folder).filter((name) => name.endsWith('.assets.json'))) {
        const files = ownValue(JSON.parse(fs.readFileSync(path.join(this.folder, manifest), 'utf8')) as JsonObject, 'files');
        for (const [hash, entry] of Object.entries(isObject(files) ? files : {})) {
          const source = isObject(entry) ? ownValue(entry, 'source') : undefined;
          const file = isObject(source) && source.packaging === 'file' ? ownValue(source, 'path') : undefined;
          if (typeof file === 'string') { found.set(hash, file); }
        }
      }
      this.assets = found;
    }
    return this.assets;
  }
}

/** The literal parts of an address: of a text, of `Fn::Sub`, of `Fn::Join`. */
function textOf(location: Json | undefined, depth = 0): string {
  if (typeof location === 'string') { return location; }
  if (depth > 6 || typeof location !== 'object' || location === null) { return ''; }
  return Object.values(location).map((part) => textOf(part as Json, depth + 1)).join('');
}

/** How deep templates may nest before they are no longer followed. */
const MAX_NESTING = 10;

/**
 * A template with those it deploys, as far as their files are at hand. One that cannot be read is noted with its parent,
 * and costs nothing else.
 */
export function withNestedTemplates(parent: TemplateInput, parentFile: string, reading: {
  readonly files: NestedFiles;
  /** Reads a template; throws where it is none. */
  readonly read: (file: string) => JsonObject;
  /** The path as it is shown. */
  readonly show: (file: string) => string;
}, around: readonly string[] = []): TemplateInput[] {
  const failures: { logicalId: string; pointer: string; reason: string }[] = [];
  const children = nestedTemplates(parent.document).flatMap((nested) => {
    const file = reading.files.find(nested, path.dirname(parentFile));
    if (file === undefined) { return []; }
    try {
      if (around.length >= MAX_NESTING || around.includes(file)) { throw new Error('it is nested in itself'); }
      const shown = reading.show(file);
      // Product templates are deployed by others, into accounts of their own.
      const apart = nested.pointer.includes('/ProvisioningArtifactParameters');
      return withNestedTemplates({
        id: `${parent.id}/${nested.logicalId}${apart ? `/${nested.pointer.split('/').at(-2)}` : ''}`, file: shown, document: reading.read(file), constructPath: `${parent.constructPath ?? ''}/${nested.logicalId}`,
        ...(apart ? {} : { account: parent.account, region: parent.region }),
        nestedIn: { id: parent.id, logicalId: nested.logicalId, pointer: nested.pointer },
      }, file, reading, [...around, file]);
    } catch (error) {
      failures.push({ logicalId: nested.logicalId, pointer: nested.pointer, reason: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return [failures.length === 0 ? parent : { ...parent, nestedFailures: failures }, ...children];
}
