/**
 * Writes the registries: src/rules/index.ts, src/controls/index.ts, src/cdk/rules.ts,
 * src/defaults/index.ts, src/read/terraform/awscc-types.ts.
 * With --check it writes nothing and fails when one is stale.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.join(__dirname, '..');
const NOTE = '// Generated from the files in the folder by `npm run registries`. Do not edit.\n/* eslint-disable import/order */\n';

export function pascalCase(kebab: string): string {
  return kebab.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function camelCase(kebab: string): string {
  const pascal = pascalCase(kebab);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

interface RuleFile { readonly folder: string; readonly base: string }

function ruleFiles(): RuleFile[] {
  const rules = path.join(root, 'src/rules');
  return fs.readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'helpers')
    .flatMap((folder) => fs.readdirSync(path.join(rules, folder.name))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ folder: folder.name, base: file.slice(0, -3) })))
    .sort((a, b) => (a.base < b.base ? -1 : 1));
}

function rulesIndex(files: readonly RuleFile[]): string {
  return `${NOTE}import type { Rule } from './rule';
${files.map(({ folder, base }) => `import ${camelCase(base)} from './${folder}/${base}';`).join('\n')}

/** Every rule, by name. */
export const rules: readonly Rule[] = [
${files.map(({ base }) => `  { name: '${pascalCase(base)}', ...${camelCase(base)} },`).join('\n')}
];
`;
}

function nagRules(files: readonly RuleFile[]): string {
  return `${NOTE}import { nagRule } from './nag-rule';

${files.map(({ base }) => `export const ${pascalCase(base)} = nagRule('${pascalCase(base)}');`).join('\n')}
`;
}

function controlsIndex(): string {
  const families = fs.readdirSync(path.join(root, 'src/controls'))
    .map((file) => file.slice(0, -3))
    .filter((base) => !['control', 'index', 'catalogue'].includes(base))
    .sort();
  return `${NOTE}import type { ControlFamily } from './control';
${families.map((base) => `import { ${camelCase(base)} } from './${base}';`).join('\n')}

/** Every control family, by id. */
export const controlFamilies: readonly ControlFamily[] = [
${families.map((base) => `  ${camelCase(base)},`).join('\n')}
];
`;
}

function defaultsIndex(): string {
  const folder = path.join(root, 'src/defaults');
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => fs.readdirSync(path.join(folder, name)).map((file) => ({ folder: name, base: file.slice(0, -3), name: camelCase(`${name}-${file.slice(0, -3)}`) })))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${NOTE}import type { DefaultsTable } from './default';
${files.map((file) => `import ${file.name} from './${file.folder}/${file.base}';`).join('\n')}

/** Every table of compliant defaults, by service and resource. */
export const defaultsTables: readonly DefaultsTable[] = [
${files.map((file) => `  ${file.name},`).join('\n')}
];
`;
}

/** The types of CloudFormation that rules and model speak of: those by which resources of the provider awscc are judged. */
function awsccTypes(): string {
  const sources = ['src/rules', 'src/model'].flatMap((folder) => fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts')).map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8')));
  const types = new Set(sources.flatMap((source) => [...source.matchAll(/'(AWS::\w+::\w+)'/g)].map(([, type]) => type)));
  return `// Generated from the types that rules and model name by \`npm run registries\`. Do not edit.

/** The types of CloudFormation that are judged, by which those of Terraform's provider awscc are known. */
export const awsccTypes: readonly string[] = [
${[...types].sort().map((type) => `  '${type}',`).join('\n')}
];
`;
}

/** The generated files and what should stand in them. */
export function registries(): Record<string, string> {
  const files = ruleFiles();
  return {
    'src/rules/index.ts': rulesIndex(files),
    'src/controls/index.ts': controlsIndex(),
    'src/cdk/rules.ts': nagRules(files),
    'src/defaults/index.ts': defaultsIndex(),
    'src/read/terraform/awscc-types.ts': awsccTypes(),
  };
}

if (require.main === module) {
  const check = process.argv.includes('--check');
  const stale = Object.entries(registries()).filter(([file, text]) => {
    const target = path.join(root, file);
    return !fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text;
  });
  if (!check) { stale.forEach(([file, text]) => fs.writeFileSync(path.join(root, file), text)); }
  stale.forEach(([file]) => console.log(`${check ? 'stale' : 'written'}: ${file}`));
  if (check && stale.length > 0) { process.exitCode = 1; }
}
