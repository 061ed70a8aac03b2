import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TemplateInput } from './read';
import { isObject, type Json, type JsonObject, ownValue } from '../../model/json';

/** The templates of a cloud assembly (`cdk.out`): all stacks, those of Stages, and nested stacks. */
export function assemblyTemplates(directory: string, shownAs: string): TemplateInput[] {
  const templates = stacksOf(directory, shownAs);
  if (templates.length === 0) { throw new Error('the cloud assembly holds no stack'); }
  return templates;
}

function stacksOf(directory: string, shownAs: string): TemplateInput[] {
  const manifest = readObject(path.join(directory, 'manifest.json'));
  const artifacts = ownValue(manifest, 'artifacts');
  if (!isObject(artifacts)) { return []; }
  return Object.entries(artifacts).flatMap(([id, artifact]) => {
    const properties = isObject(artifact) ? ownValue(artifact, 'properties') : undefined;
    if (!isObject(artifact) || !isObject(properties)) { return []; }
    if (artifact.type === 'cdk:cloud-assembly' && typeof properties.directoryName === 'string') {
      const nested = properties.directoryName;
      return stacksOf(path.join(directory, nested), `${shownAs}/${nested}`);
    }
    if (artifact.type !== 'aws:cloudformation:stack' || typeof properties.templateFile !== 'string') { return []; }
    const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(String(artifact.environment ?? '')) ?? [];
    const constructPath = typeof artifact.displayName === 'string' ? artifact.displayName.split(' ')[0] : id;
    return withNested({
      id: `${shownAs}/${properties.templateFile}`, file: `${shownAs}/${properties.templateFile}`, document: readObject(path.join(directory, properties.templateFile)),
      constructPath,
      stackName: typeof properties.stackName === 'string' ? properties.stackName : undefined,
      account: account?.startsWith('unknown') ? undefined : account, region: region?.startsWith('unknown') ? undefined : region,
    }, directory, shownAs);
  });
}

/** A nested stack's template lies beside its parent's; the parent names it in the metadata of the resource. */
function withNested(parent: TemplateInput, directory: string, shownAs: string): TemplateInput[] {
  const resources = ownValue(parent.document, 'Resources');
  const nested = Object.entries(isObject(resources) ? resources : {}).flatMap(([logicalId, entry]) => {
    const metadata = isObject(entry) && entry.Type === 'AWS::CloudFormation::Stack' ? ownValue(entry, 'Metadata') : undefined;
    const asset = isObject(metadata) ? ownValue(metadata, 'aws:asset:path') : undefined;
    if (typeof asset !== 'string' || !fs.existsSync(path.join(directory, asset))) { return []; }
    return withNested({
      id: `${shownAs}/${asset}`, file: `${shownAs}/${asset}`, document: readObject(path.join(directory, asset)), account: parent.account, region: parent.region,
      constructPath: `${parent.constructPath ?? ''}/${logicalId}`, nestedIn: { id: parent.id, logicalId },
    }, directory, shownAs);
  });
  return [parent, ...nested];
}

function readObject(file: string): JsonObject {
  const document = JSON.parse(fs.readFileSync(file, 'utf8')) as Json;
  if (!isObject(document)) { throw new Error(`${path.basename(file)} holds no object`); }
  return document;
}
