import * as fs from 'node:fs';
import { parseCloudFormationYaml } from './cloudformation/yaml';
import { isPlan } from './terraform/read';
import { depthOf, isObject, type Json, type JsonObject } from '../model/json';

/** Deeper documents are refused by name. What people write stays far below: CloudFormation and Terraform have limits of their own. */
const MAX_DEPTH = 400;

/** Parses one template or Terraform document, JSON or YAML, and says what is wrong with one that is none. */
export function readDocument(file: string): { readonly document: JsonObject; readonly terraform: boolean } {
  const text = textOf(file);
  if (text.trim() === '') { throw new Error('the file is empty'); }
  const document = parse(text);
  if (!isObject(document)) { throw new Error('the file holds no object, so it is no template'); }
  if (depthOf(document) > MAX_DEPTH) { throw new Error(`the file is nested deeper than ${MAX_DEPTH} levels, which is not judged`); }
  if (isTerraform(file, document)) { return { document, terraform: true }; }
  if (isObject(document.Resources)) { return { document, terraform: false }; }
  throw new Error(isServerlessFramework(document)
    ? 'the file is a configuration of the Serverless Framework, which is not read; check the template that it packages (.serverless/*.json)'
    : 'the file has no Resources section, so it is no CloudFormation template; nor does it look like Terraform (*.tf.json, or terraform show -json)');
}

/** Whether a file of a folder is meant to be read: broken ones, too, as far as they can be told. */
export function isInfrastructure(file: string): boolean {
  if (file.endsWith('.tf.json')) { return true; }
  const text = textOf(file);
  const template = /["']?Resources["']?\s*:/.test(text) && /AWSTemplateFormatVersion|["']?Type["']?\s*:\s*["']?[A-Za-z0-9]+::/.test(text);
  return template || /"planned_values"\s*:|"resource_changes"\s*:/.test(text) || /"terraform_version"\s*:/.test(text) || /^\s*\{[^]*"resource"\s*:\s*[{[]/.test(text);
}

/** A byte order mark is no part of the text. */
function textOf(file: string): string {
  return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function parse(text: string): Json {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text) as Json;
    } catch (error) {
      // A YAML template may begin with a brace, too.
      try { return parseCloudFormationYaml(text) as Json; } catch { throw new Error(`not valid JSON: ${(error as Error).message}`); }
    }
  }
  try {
    return parseCloudFormationYaml(text) as Json;
  } catch (error) {
    throw new Error(`not valid YAML: ${(error as Error).message}`);
  }
}

function isTerraform(file: string, document: JsonObject): boolean {
  return file.endsWith('.tf.json') || isPlan(document) || (isObject(document.resource) && !('Resources' in document));
}

function isServerlessFramework(document: JsonObject): boolean {
  return 'service' in document && ('resources' in document || 'provider' in document || 'functions' in document);
}
