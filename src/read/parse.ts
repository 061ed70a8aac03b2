import { parseCloudFormationYaml } from './cloudformation/yaml';
import { duplicateKey } from './duplicate-keys';
import type { Json } from '../model/json';

/** Parses JSON and refuses a key that stands twice: what the first of them holds would be lost in silence. */
export function parseJson(text: string): Json {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const parsed = JSON.parse(json) as Json;
  const twice = duplicateKey(json);
  if (twice !== undefined) { throw new DuplicateKeyError(`the key ${twice.pointer} stands twice (line ${twice.line}); only the last would count`); }
  return parsed;
}

/** A document that hides a part of itself. */
export class DuplicateKeyError extends Error {}

/** Parses a template, written in JSON or YAML. */
export function parseTemplate(text: string): Json {
  if (!/^[\s\ufeff]*[{[]/.test(text)) { return parseYaml(text); }
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof DuplicateKeyError) { throw error; }
    // A YAML template may begin with a brace, too.
    try { return parseCloudFormationYaml(text) as Json; } catch { throw new Error(`not valid JSON: ${(error as Error).message}`); }
  }
}

function parseYaml(text: string): Json {
  try {
    return parseCloudFormationYaml(text) as Json;
  } catch (error) {
    throw new Error(`not valid YAML: ${(error as Error).message}`);
  }
}
