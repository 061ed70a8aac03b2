import { createHash } from 'node:crypto';
import { parse as parseYaml } from 'yaml';
import type { Json } from '../../../model/json';
import { type Resolved, scalar } from '../../../model/resolved';
import type { TerraformFunction } from '../functions';
import { documentOf, failure, force, jsonText, MAX_TEXT, valueOf } from '../values';

/** Functions that encode and decode. https://developer.hashicorp.com/terraform/language/functions (encoding functions) */
export const ENCODINGS: Readonly<Record<string, TerraformFunction>> = {
  // Its argument is as good as the text: where a text is wanted, it is written then.
  jsonencode: ([value], { world }) => (value === undefined || value.kind === 'array' || value.kind === 'object' ? value : value.kind === 'unknown' ? undefined : jsonText(value, world)),
  jsondecode: ([value], { world }) => {
    if (value === undefined || value.kind === 'array' || value.kind === 'object') { return value; }
    const document = documentOf(value);
    if (document !== undefined) { return force(document, world); }
    if (value.kind !== 'scalar') { return undefined; }
    try { return valueOf(JSON.parse(String(value.value)) as Json); } catch { return failure('jsondecode()', 'the text is no JSON'); }
  },
  // Terraform reads YAML 1.1, in which `yes` is true.
  yamldecode: ([value]) => {
    if (value?.kind === 'array' || value?.kind === 'object') { return value; }
    if (value?.kind !== 'scalar' || String(value.value).length > MAX_TEXT) { return undefined; }
    try { return valueOf(JSON.parse(JSON.stringify(parseYaml(String(value.value), { maxAliasCount: 100, version: '1.1' }) ?? null)) as Json); } catch { return failure('yamldecode()', 'the text is no YAML'); }
  },
  yamlencode: ([value]) => (value?.kind === 'array' || value?.kind === 'object' ? value : undefined),
  base64encode: ([value], { world }) => {
    const text = value === undefined ? undefined : textOf(value.kind === 'array' || value.kind === 'object' ? jsonText(value, world) : value);
    return text === undefined ? undefined : scalar(Buffer.from(text).toString('base64'));
  },
  base64decode: ([value]) => {
    const text = value === undefined ? undefined : textOf(value);
    return text === undefined ? undefined : scalar(Buffer.from(text, 'base64').toString('utf8'));
  },
  urlencode: ([value]) => { const text = value === undefined ? undefined : textOf(value); return text === undefined ? undefined : scalar(encodeURIComponent(text).replace(/%20/g, '+')); },
  md5: hash('md5', 'hex'), sha1: hash('sha1', 'hex'), sha256: hash('sha256', 'hex'), sha512: hash('sha512', 'hex'), base64sha256: hash('sha256', 'base64'), base64sha512: hash('sha512', 'base64'),
};

function textOf(value: Resolved): string | undefined {
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

function hash(algorithm: string, encoding: 'hex' | 'base64'): TerraformFunction {
  return ([value]) => { const text = value === undefined ? undefined : textOf(value); return text === undefined ? undefined : scalar(createHash(algorithm).update(text).digest(encoding)); };
}
