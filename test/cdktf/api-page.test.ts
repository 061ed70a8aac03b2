import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../support/cdk-cli';

const page = fs.readFileSync(path.join(ROOT, 'API-TERRAFORM.md'), 'utf8');
const index = fs.readFileSync(path.join(ROOT, 'src/cdktf/index.ts'), 'utf8');

/** What a file of the entry exports, by its own declarations. */
function exportsOf(module: string): string[] {
  const text = fs.readFileSync(path.join(ROOT, 'src/cdktf', `${module}.ts`), 'utf8');
  return [...text.matchAll(/^export (?:abstract )?(?:class|interface|enum|type|const) (\w+)/gm)].map(([, name]) => name);
}

test('API-TERRAFORM.md describes everything that the entry exports: run `npm run docs`', () => {
  const named = [...index.matchAll(/^export (?:type )?\{ (.*) \} from/gm)].flatMap(([, list]) => list.split(', ').map((name) => name.replace(/^type /, '')));
  const names = [...named, ...[...index.matchAll(/^export \* from '(.*)';/gm)].flatMap(([, module]) => exportsOf(module))];
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !new RegExp(`^### ${name}$`, 'm').test(page))).toEqual([]);
});

test('every property of a construct for Terraform says what it does, and its default where it has one', () => {
  const files = [...index.matchAll(/^export \* from '(\.\/constructs\/.*)';/gm)].map(([, module]) => path.join(ROOT, 'src/cdktf', `${module}.ts`));
  const interfaces = files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/^export interface (\w+Props)[^{]*\{([^]*?)^\}/gm)].map(([, name, body]) => ({ name, body })));
  expect(interfaces.length).toBeGreaterThan(25);
  const silent = interfaces.flatMap(({ name, body }) => [...body.matchAll(/(\/\*\*[^]*?\*\/)?\n {2}readonly (\w+)(\?)?:/g)]
    .filter(([, comment, , optional]) => comment === undefined || (optional === '?' && !comment.includes('@default')))
    .map(([, , property]) => `${name}.${property}`));
  expect(silent).toEqual([]);
});
