/**
 * Adds new ids to schema/published-ids.json, the list of what this package has promised: names of rules, controls and defaults,
 * and the resources that each construct makes, by their path, from which CloudFormation and Terraform take their identity.
 * Nothing ever leaves the list. With --check it writes nothing and fails where an id is missing from either side.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { TerraformResource, TerraformStack, Testing } from 'cdktf';
import type { IConstruct } from 'constructs';
import { controls } from '../src/controls/catalogue';
import { defaultsTables } from '../src/defaults';
import { rules } from '../src/rules';
import { constructSamples } from '../test/support/construct-samples';
import { terraformSamples } from '../test/support/terraform-samples';

/** The resources of a construct: their types by their paths. */
type Resources = Readonly<Record<string, string>>;

export interface PublishedIds {
  readonly rules: readonly string[];
  readonly controls: readonly string[];
  readonly defaults: readonly string[];
  readonly constructs: { readonly cdk: Readonly<Record<string, Resources>>; readonly cdktf: Readonly<Record<string, Resources>> };
}

export const LIST = path.join(__dirname, '..', 'schema/published-ids.json');

/** What is ours in a stack: the construct, what stands beside it, and what the stack shares. */
function ours(stack: IConstruct, typeOf: (node: IConstruct) => string | undefined): Resources {
  const inside = (node: IConstruct) => node.node.path.slice(stack.node.path.length + 1);
  const found = stack.node.findAll().flatMap((node): [string, string][] => {
    const type = typeOf(node);
    return type !== undefined && /^(Subject|Soc2)/.test(inside(node)) ? [[inside(node), type]] : [];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ofCdk(sample: (stack: Stack) => unknown): Resources {
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
  sample(stack);
  // Some of it is made when the app is synthesised.
  (stack.node.root as App).synth({ skipValidation: true });
  return ours(stack, (node) => (CfnResource.isCfnResource(node) ? node.cfnResourceType : undefined));
}

function ofTerraform(sample: (stack: TerraformStack) => unknown): Resources {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AwsProvider(stack, 'Aws', { region: 'us-east-1' });
  sample(stack);
  Testing.synth(stack);
  return ours(stack, (node) => (TerraformResource.isTerraformResource(node) ? node.terraformResourceType : undefined));
}

const byName = <T>(entries: [string, T][]): Record<string, T> => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

/** The ids that the sources have now. A rule that was renamed still answers to its former names. */
export function currentIds(): PublishedIds {
  return {
    rules: rules.flatMap(({ name, aliases = [] }) => [name, ...aliases]).sort(),
    controls: controls.map(({ id }) => id).sort(),
    defaults: defaultsTables.flatMap((table) => table.rows.map((row) => `${table.name}.${row.property}`)).sort(),
    constructs: {
      cdk: byName(Object.entries(constructSamples).map(([name, sample]) => [name, ofCdk((stack) => sample(stack))])),
      cdktf: byName(Object.entries(terraformSamples).map(([name, { make, given }]) => [name, ofTerraform((stack) => { make(stack, { ...given }); })])),
    },
  };
}

/** Every id of a list, as one line each: what a construct makes with its type. */
export function lines({ constructs, ...names }: PublishedIds): string[] {
  return [
    ...Object.entries(names).flatMap(([kind, ids]) => ids.map((id) => `${kind}: ${id}`)),
    ...Object.entries(constructs).flatMap(([framework, made]) => Object.entries(made).flatMap(([name, resources]) => [
      `${framework}: ${name}`, ...Object.entries(resources).map(([at, type]) => `${framework}: ${name} makes ${type} at ${at}`),
    ])),
  ];
}

/** What is promised, and what is there now: what left, and what is new. */
export function compared(published: PublishedIds, now: PublishedIds): { gone: string[]; added: string[] } {
  const [before, after] = [lines(published), lines(now)];
  const [had, has] = [new Set(before), new Set(after)];
  return { gone: before.filter((line) => !has.has(line)), added: after.filter((line) => !had.has(line)) };
}

function main(): void {
  const now = currentIds();
  const published = fs.existsSync(LIST) ? JSON.parse(fs.readFileSync(LIST, 'utf8')) as PublishedIds : { rules: [], controls: [], defaults: [], constructs: { cdk: {}, cdktf: {} } };
  const { gone, added } = compared(published, now);
  gone.forEach((line) => { console.error(`gone: ${line}`); });
  if (gone.length > 0) {
    console.error('What was published stays: keep the id, or let a rule carry it as an alias or as replacedBy. A path that changes replaces what users have deployed.');
    process.exitCode = 1;
    return;
  }
  const check = process.argv.includes('--check');
  added.forEach((line) => { console.log(`${check ? 'not listed' : 'added'}: ${line}`); });
  if (check && added.length > 0) { process.exitCode = 1; }
  if (!check) { fs.writeFileSync(LIST, `${JSON.stringify(now, undefined, 2)}\n`); }
}

if (require.main === module) { main(); }
