/**
 * Rewrites lib/index.js after compilation so that a module is loaded when one of its exports is first used, as
 * aws-cdk-lib does with its own: an app that uses one construct does not pay for all of them.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const load = createRequire(__filename);
const lib = path.join(__dirname, '..', 'lib');

/** The text of a lazy entry for a compiled one. `exportsOf` lists what a module exports. */
export function lazify(compiled: string, exportsOf: (file: string) => readonly string[]): string {
  const stars = [...compiled.matchAll(/^__exportStar\(require\("([^"]+)"\), exports\);$/gm)].map(([, file]) => ({ file, names: exportsOf(file) }));
  const namespaces = [...compiled.matchAll(/^exports\.(\w+) = __importStar\(require\("([^"]+)"\)\);$/gm)].map(([, name, file]) => ({ file, name }));
  // What runs whenever the package is loaded, such as the look at its peers.
  const always = [...compiled.matchAll(/^require\("[^"]+"\);$/gm)].map(([statement]) => statement);
  const statements = compiled.match(/require\("/g)?.length ?? 0;
  if (stars.length + namespaces.length + always.length !== statements || stars.length === 0) { throw new Error('lib/index.js holds something that is neither `export *`, `export * as` nor `import`'); }
  const names = [...stars.flatMap((star) => star.names), ...namespaces.map(({ name }) => name)];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) { throw new Error(`exported twice: ${twice.join(', ')}`); }
  const lines = [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    // Never runs: it tells Node which names there are when the module is imported as an ES module.
    `0 && (${names.map((name) => `exports.${name} = `).join('')}void 0);`,
    ...always,
    'function lazy(names, load) {',
    '  for (const name of names) {',
    '    Object.defineProperty(exports, name, { enumerable: true, configurable: true, get() {',
    '      const value = load(name);',
    '      Object.defineProperty(exports, name, { enumerable: true, configurable: true, value });',
    '      return value;',
    '    } });',
    '  }',
    '}',
    ...stars.filter((star) => star.names.length > 0).map((star) => `lazy(${JSON.stringify(star.names)}, (name) => require("${star.file}")[name]);`),
    ...namespaces.map(({ file, name }) => `lazy(["${name}"], () => require("${file}"));`),
  ];
  return `${lines.join('\n')}\n`;
}

if (require.main === module) {
  const target = path.join(lib, 'index.js');
  const compiled = fs.readFileSync(target, 'utf8');
  if (!compiled.includes('function lazy(')) {
    fs.writeFileSync(target, lazify(compiled, (file) => Object.keys(load(path.join(lib, file)) as object)));
  }
}
