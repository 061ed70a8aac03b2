/**
 * Builds the entry for CDK Terrain from that for CDKTF: the same source with other import specifiers. The class names
 * are the same; the two cores do not mix in one app.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..');
const SPECIFIERS: readonly (readonly [RegExp, string])[] = [[/^cdktf$/, 'cdktn'], [/^@cdktf\//, '@cdktn/']];

/** A string literal that is a module's name, as `import`, `require` and declarations write it. */
const LITERAL = /(['"])((?:cdktf|@cdktf\/[^'"\s]*))\1/g;

/** Rewrites the module names in a compiled file. Words in messages and comments stay as they are. */
export function rewrite(text: string): string {
  return text.replace(LITERAL, (_match, quote: string, name: string) => {
    const [pattern, replacement] = SPECIFIERS.find(([each]) => each.test(name)) ?? [/$^/, ''];
    return `${quote}${name.replace(pattern, replacement)}${quote}`;
  });
}

export function build(from: string, to: string): number {
  fs.rmSync(to, { recursive: true, force: true });
  const files = fs.readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|d\.ts)$/.test(file));
  for (const file of files) {
    const target = path.join(to, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, rewrite(fs.readFileSync(path.join(from, file), 'utf8')));
  }
  return files.length;
}

if (require.main === module) {
  const files = build(path.join(ROOT, 'lib/cdktf'), path.join(ROOT, 'lib/cdktn'));
  if (files === 0) { throw new Error('lib/cdktf is empty: compile first'); }
  process.stdout.write(`written: lib/cdktn (${files} files)\n`);
}
