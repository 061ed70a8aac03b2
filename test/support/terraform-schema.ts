import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './cdk-cli';

const FOLDER = path.join(ROOT, 'node_modules/@cdktf/provider-aws/lib');

/** Every argument of the provider for AWS that holds a text, at any depth, as its typed bindings document it: `*` is a block of several. */
export function terraformArguments(): { readonly type: string; readonly path: string }[] {
  return fs.readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('data-')).map(({ name }) => name).flatMap((folder) => {
    const files = fs.readdirSync(path.join(FOLDER, folder)).filter((file) => file.endsWith('.d.ts'));
    const text = files.map((file) => fs.readFileSync(path.join(FOLDER, folder, file), 'utf8')).join('\n');
    const type = /static readonly tfResourceType = "([^"]+)"/.exec(text)?.[1];
    const top = /export interface (\w+) extends cdktf\.TerraformMetaArguments/.exec(text)?.[1];
    return type === undefined || top === undefined ? [] : argumentsOf(type, interfacesIn(text), top, '', 0);
  });
}

type Interfaces = ReadonlyMap<string, readonly (readonly [name: string, type: string])[]>;

function interfacesIn(text: string): Interfaces {
  return new Map([...text.matchAll(/export interface (\w+)(?: extends [\w.]+)? \{([\s\S]*?)\n\}/g)].map(([, name, body]) => [name, [...body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*readonly \w+\??: ([^;]+);/g)]
    .flatMap(([, doc, type]) => { const argument = [...doc.matchAll(/#(\w+) \w+#(\w+)\}/g)].at(-1)?.[2]; return argument === undefined ? [] : [[argument, type] as const]; })]));
}

function argumentsOf(type: string, interfaces: Interfaces, name: string, prefix: string, depth: number): { readonly type: string; readonly path: string }[] {
  if (depth > 7) { return []; }
  return (interfaces.get(name) ?? []).flatMap(([argument, of]) => {
    const block = (of.match(/\b[A-Z]\w+\b/g) ?? []).find((each) => interfaces.has(each));
    if (block !== undefined) { return argumentsOf(type, interfaces, block, `${prefix}${argument}.${of.includes('[]') ? '*' : '0'}.`, depth + 1); }
    return /string/.test(of) ? [{ type, path: `${prefix}${argument}` }] : [];
  });
}
