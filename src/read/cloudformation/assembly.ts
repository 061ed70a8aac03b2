import * as fs from 'node:fs';
import * as path from 'node:path';
import { NestedFiles, withNestedTemplates } from './nested';
import type { TemplateInput } from './read';
import { isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import { parseTemplate } from '../parse';

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
  const files = new NestedFiles(directory);
  const idOf = (artifact: Json | undefined) => {
    const properties = isObject(artifact) && artifact.type === 'aws:cloudformation:stack' ? ownValue(artifact, 'properties') : undefined;
    return isObject(properties) && typeof properties.templateFile === 'string' ? [`${shownAs}/${properties.templateFile}`] : [];
  };
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
    const file = path.join(directory, properties.templateFile);
    return withNestedTemplates({
      id: idOf(artifact)[0], file: `${shownAs}/${properties.templateFile}`, document: readObject(file),
      constructPath, waitsFor: [artifact.dependencies ?? []].flat().flatMap((other) => (typeof other === 'string' ? idOf(ownValue(artifacts, other)) : [])),
      // The CDK leaves it out where it is the artifact's own.
      stackName: typeof properties.stackName === 'string' ? properties.stackName : id,
      account: account?.startsWith('unknown') ? undefined : account, region: region?.startsWith('unknown') ? undefined : region,
    }, file, { files, read: readObject, show: (nested) => `${shownAs}/${path.relative(directory, nested).split(path.sep).join('/')}` });
  });
}

function readObject(file: string): JsonObject {
  const document = parseTemplate(fs.readFileSync(file, 'utf8'));
  if (!isObject(document)) { throw new Error(`${path.basename(file)} holds no object`); }
  return document;
}
