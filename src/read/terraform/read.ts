import { posix } from 'node:path';
import { asCloudFormation } from './awscc';
import { classify } from './classify';
import { readStackTemplates } from './cloudformation-stack';
import { Deferred } from './deferred';
import { findConfigurationCycles } from './dependency-cycles';
import { TerraformModule } from './module';
import { ModuleCalls } from './module-calls';
import { readPlan } from './plan';
import { type Position, TerraformUnit } from './unit';
import { valueOf } from './values';
import type { Classification } from '../../model/classification';
import type { DependencyCycle } from '../../model/dependency-cycle';
import { type GraphProblem, ResourceGraph } from '../../model/graph';
import { isObject, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/** A Terraform document to read: a configuration in JSON (HCL is turned into that), or a plan. */
export interface TerraformInput {
  /** Unique among the inputs: the stack's path, or the file's path. */
  readonly id: string;
  readonly file: string;
  readonly document: JsonObject;
  /** The folder that the file belongs to: files of one folder are one module. Default: the file stands alone. */
  readonly folder?: string;
  readonly constructPath?: string;
  readonly account?: string;
  readonly region?: string;
  /** What data the resources hold, by construct path, as declared in the framework. */
  readonly classifications?: ReadonlyMap<string, Classification>;
  /** `module`: a file of a folder that others call, which is judged through its calls alone. */
  readonly role?: 'root' | 'module';
  /** Where downloaded modules stand, by the names of the calls (`network.subnets`), as `.terraform/modules/modules.json` says. */
  readonly moduleFolders?: ReadonlyMap<string, string>;
  /** What `*.tfvars` give the variables of the root module. */
  readonly variables?: JsonObject;
  /** Reads a file beside the configuration for `file` and `templatefile`; the path is relative to `folder`, or absolute. */
  readonly readFile?: (path: string) => string | undefined;
  /** Where parts of the document stand in a file of HCL, by pointer. */
  readonly positions?: ReadonlyMap<string, Position>;
}

/** Whether a document is a plan or a state, as `terraform show -json` writes it. */
export function isPlan(document: JsonObject): boolean {
  return 'planned_values' in document || 'resource_changes' in document || isState(document);
}

function isState(document: JsonObject): boolean {
  const values = ownValue(document, 'values');
  return 'format_version' in document && isObject(values) && ('root_module' in values || 'outputs' in values);
}

/** Whether a file is merged into the others of its folder. https://developer.hashicorp.com/terraform/language/files/override */
export function isOverride(file: string): boolean {
  return /(^|_)override\.(tf|tofu)(\.json)?$/.test(posix.basename(file));
}

/** Reads Terraform documents into one graph. */
export function readTerraform(inputs: readonly TerraformInput[]): ResourceGraph {
  const units: TerraformUnit[] = [];
  const resources: Resource[] = [];
  const problems: GraphProblem[] = [];
  const cycles: DependencyCycle[] = [];
  const roots: TerraformModule[] = [];
  for (const { files, plan } of together(inputs)) {
    const [first] = files;
    if (plan) {
      const unit = new TerraformUnit(first.id, first.file, first.document, new TerraformModule(), false, first);
      units.push(unit);
      readPlan(unit, resources, problems);
      roots.push(unit.module);
      continue;
    }
    if (first.role === 'module') { continue; }
    const calls = new ModuleCalls(inputs, first, problems);
    const root = new TerraformModule('.', files.find(({ readFile }) => readFile !== undefined)?.readFile);
    for (const [name, value] of files.flatMap(({ variables }) => Object.entries(variables ?? {}))) { root.given.set(name, Deferred.constant(valueOf(value), `\${var.${name}}`)); }
    calls.readInto(root, files);
    resources.push(...calls.makeAll(root));
    units.push(...calls.units);
    cycles.push(...findConfigurationCycles(root, calls.units));
    roots.push(root);
  }
  roots.forEach((module) => { module.others = roots; });
  classify(resources);
  const stacks = readStackTemplates(resources);
  asCloudFormation(resources);
  return new ResourceGraph([...units, ...stacks.units], [...resources, ...stacks.resources], [...problems, ...stacks.problems], [...cycles, ...stacks.cycles]);
}

/** Files of one folder are one module; a plan, and a file without a folder, stands alone. */
function together(inputs: readonly TerraformInput[]): { readonly files: TerraformInput[]; readonly plan: boolean }[] {
  const groups = new Map<string, { files: TerraformInput[]; plan: boolean }>();
  for (const input of inputs) {
    const plan = isPlan(input.document);
    const key = plan || input.folder === undefined ? `file:${input.id}` : `folder:${input.folder}`;
    const group = groups.get(key);
    if (group === undefined) { groups.set(key, { files: [input], plan }); } else { group.files.push(input); }
  }
  return [...groups.values()];
}
